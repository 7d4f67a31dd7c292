### The story: chapters, captions of at most 25 words, questions, and why (at most 40 words).

story-chapter = Chapter { $chapter }:
story-beat = Step { $beat } of { $all }
story-back = Back
story-next = Next
story-just-show = Just show me
story-guess = You said:
story-shown = What you saw:
story-progress = { $share } of 100 parts told
story-sources = Where this comes from
story-teaches = A simplified picture for learning. It knows no patient and predicts nobody’s result.
chapters-heading = Chapters

chapter-understanding = Understanding myeloma
chapter-understanding-about = What plasma cells do, and what changes

story-marrow = This is bone marrow, the soft tissue inside bones. New blood cells are made here all the time.
story-lineages = Young red cells, white cells and platelet makers grow here side by side.
story-vessel = Ripe cells slip into this blood vessel. It carries them to the rest of the body.
story-plasma = This is a plasma cell. It makes antibodies, proteins that help guard against germs. Only a few in every hundred marrow cells are like it.
story-myeloma = These plasma cells have changed, and they keep dividing. This is multiple myeloma, a blood cancer.
story-crowding = Myeloma cells gather. They crowd the marrow.
story-crowding-ask = What will happen to the young red cells?
story-crowding-choice-1 = There will be more of them
story-crowding-choice-2 = There will be fewer of them
story-crowding-choice-3 = Nothing will change
story-crowding-why = Myeloma cells take up the room. Fewer red cells are made. Too few red cells in the blood is called anemia.
story-tired = Fewer red cells reach the vessel now. Too few can make people tired, weak or short of breath.
story-m-protein = Myeloma cells often make too much of one protein: M-protein. Its number beside the picture has risen.
story-infection = Fewer healthy plasma cells are left. They make fewer useful antibodies, and people get more infections.
story-bone = Myeloma speeds up the cells that remove bone. It slows the cells that build it. Weak spots are left, and they can hurt.
story-body = Calcium from bone can cause thirst or confusion. Light chains, small pieces of antibody, can harm the kidneys.

chapter-recognition = How immune cells find a target
chapter-recognition-about = Flags, and three ways to act on them

story-flags = Proteins on cells act like flags. Immune cells and some medicines can recognize them. CD38 is very common on myeloma cells.
story-shared = No flag is found on cancer cells only. This healthy plasma cell carries some of the same flags.
story-search = This is a natural killer cell. It moves through the marrow and touches other cells.
story-antibody = Now an antibody is given. It sticks to the CD38 flags.
story-antibody-ask = What will natural killer cells do with marked cells?
story-antibody-choice-1 = Grip them
story-antibody-choice-2 = Pass them by
story-antibody-choice-3 = Leave the marrow
story-antibody-why = The tail of the antibody is a handle. Natural killer cells grip it, and the marked cell dies.
story-grip = A natural killer cell grips the tail. It opens holes in the marked cell, and that cell takes itself apart.
story-engulf = A macrophage can take in a marked cell whole. Proteins of the blood can open holes in it too.
story-nk-cost = Natural killer cells carry CD38 too. So the antibody thins them out as well.
story-chemo = The same marrow again. Now chemotherapy is given instead of the antibody.
story-chemo-ask = Which cells will chemotherapy harm?
story-chemo-choice-1 = Myeloma cells only
story-chemo-choice-2 = Healthy cells only
story-chemo-choice-3 = Dividing cells of both kinds
story-chemo-why = Chemotherapy damages cells that divide. Myeloma cells die, and so do young blood cells. Cells in the mouth and gut can be harmed as well.
story-spared = The same marrow with the antibody. Cells without the flag are mostly spared. Healthy cells that carry it are reached too.

chapter-immunotherapies = Kinds of immunotherapy
chapter-immunotherapies-about = One by one, and together

story-mab = Monoclonal antibodies attach to one flag. One of them, daratumumab, given alone, shrank heavily treated myeloma in about 31 of 100 people.
story-elotuzumab = Elotuzumab attaches to another flag, SLAMF7. In its first trial, given alone, it did not shrink myeloma. It helps only with other medicines.
story-checkpoint = PD-1 is a natural brake on T cells. A checkpoint inhibitor covers that brake.
story-checkpoint-ask = How much will the myeloma shrink?
story-checkpoint-choice-1 = A lot
story-checkpoint-choice-2 = Little or not at all
story-checkpoint-why = In this model few T cells fit the myeloma cells, so little changes when the brake is let go. In one early trial, pembrolizumab alone shrank myeloma in none of 30 people.
story-checkpoint-history = Two trials that added it to other medicines were stopped in 2017 after more deaths. It is not approved for myeloma in the United States.
story-collect = For CAR T cells, a person’s own T cells are collected, changed in a lab, and given back.
story-wait = Making them takes weeks, shortened here. Some people’s myeloma grows while they wait.
story-car-kill = A CAR T cell grips the flag BCMA, and the myeloma cell dies. Then the CAR T cell moves on to the next.
story-expand = CAR T cells multiply in the body. They usually peak one to two weeks after the infusion.
story-crs = Many active T cells can set off cytokine release syndrome, an immune reaction with fever. It is common, usually mild, and treatable.
story-car-nerves = Another side effect, ICANS, can bring confusion or trouble speaking. New T-cell cancers have been seen. They seem to be rare.
story-car-cost = Healthy plasma cells carry BCMA too. They are lost as well, and useful antibodies fall. Later on fewer CAR T cells are left.
story-bridge = A bispecific antibody holds a T cell with one end and a myeloma cell with the other.
story-step-up = Doses start small, to lower the risk of a strong immune reaction. Serious infections are common. Replacing antibodies may help prevent them.
story-adc = An antibody-drug conjugate carries a cell poison into cells with BCMA. It often affects the eyes, so people need regular eye exams.
story-partners = Partner medicines: proteasome inhibitors jam the waste disposal of myeloma cells. Lenalidomide takes away two proteins that they need.
story-transplant = For a transplant, stem cells are stored first. Then strong melphalan empties the marrow.
story-transplant-ask = What will fill the marrow again?
story-transplant-choice-1 = The melphalan
story-transplant-choice-2 = The stored stem cells
story-transplant-choice-3 = Nothing
story-transplant-why = The strong medicine does the killing. The stored stem cells rescue the marrow. White cells usually recover in about 10 to 14 days.

chapter-research = What research is asking
chapter-research-about = New targets, escape, trials

story-gprc5d = Newer treatments use other flags. Here T cells are tied to one called GPRC5D.
story-gprc5d-cost = GPRC5D is also in skin, hair and tongue. That helps explain changes of taste, nails and skin.
story-unlike = Myeloma cells are not all alike. Some carry many flags, others few.
story-escape = Now a treatment that finds BCMA is given for months.
story-escape-ask = Which myeloma cells will be left?
story-escape-choice-1 = Those with many BCMA flags
story-escape-choice-2 = Those with few BCMA flags
story-escape-why = Cells with few flags are hard to find. They divide, and so do their daughters. Myeloma can return when cells lose the flag.
story-switch = A treatment against another flag can find cells that have lost the first one.
story-worn-out = T cells that are busy for long become worn out. That is another way for myeloma to return.
story-schedule = Antibody medicine stays in the body for weeks. So doses can be spaced further apart over time. CAR T cells are given once.
story-pair = Two targets at once: in one trial, 83 of 100 people had no growth at three years. With another treatment it was 30 of 100.
story-trial-without = A trial tests a treatment in people. Often chance sorts them into groups. This one gets lenalidomide and a steroid.
story-trial-with = A group like it gets daratumumab as well. In one such trial 93 of 100 people responded, and 76 of 100 without it.
story-fair = Comparing different trials is not fair. The people in them differ.
story-people = Another person’s marrow, after earlier treatment. The same medicines can do more here, or less. No picture can say what will happen to one person.

chapter-meaning = What it means for people
chapter-meaning-about = Response, daily life, open questions

story-response = Response is measured. A partial response means that M-protein has fallen by at least half.
story-lag = Many myeloma cells are gone. Watch M-protein now.
story-lag-ask = Will M-protein fall as fast as the myeloma cells?
story-lag-choice-1 = Yes, just as fast
story-lag-choice-2 = No, more slowly
story-lag-why = Antibody proteins last about three weeks in the blood. So M-protein falls later than the number of myeloma cells.
story-recover = Young red cells have room again. But red cells live about 120 days, so recovery takes weeks to months.
story-mrd = An MRD test looks for one myeloma cell among 100,000 cells. “Negative” means none was found. It does not prove that none is left.
story-guard = Useful antibodies are still low. In a large study, the risk of infection was about seven times that of people without myeloma.
story-earlier = Here myeloma has come back. In one trial, CAR T cells shrank it in 97 of 100 people infused, 83 of 100 enrolled.
story-five-years = In that trial 32 of 97 people had no growth for at least five years. Why them and not others is an open question.
story-life = In one trial, transplant held myeloma back longer. But about as many people were alive at five years with it as without.
story-daily = Tiredness and infections shape daily life. How a person feels counts as much as numbers from a test.
story-questions = Questions for your team: What is the aim? Which side effects may come? What if it stops working?
story-call = Ask too: Which signs mean that I should call at once? How will my days look? Is a trial open to me?
story-end = This picture is simplified: sizes, numbers and times are changed. It cannot predict what will happen to you.
