### One therapy each: name, one plain line, what it costs.

therapy-antibody-name = Monoclonal antibody
therapy-antibody-detail = against CD38
therapy-antibody-line = Lab-made antibodies stick to CD38, a marker on myeloma cells, and flag them. Immune cells then find and kill the flagged cells.
therapy-antibody-cost = Reactions are common when it is given by drip, and less so as an injection under the skin, the usual way today. Infections are more common. It can confuse blood-type matching tests.

therapy-checkpoint-name = Checkpoint inhibitor
therapy-checkpoint-detail = against the PD-1 brake
therapy-checkpoint-line = Takes a brake off T cells. In myeloma it did not help.
therapy-checkpoint-cost = In two trials more people died when it was added. T cells without a brake can harm healthy tissue.

therapy-car_t-name = CAR T cells
therapy-car_t-detail = against BCMA
therapy-car_t-line = A person’s own T cells are given a new receptor (the CAR) in a lab to find BCMA on myeloma cells, and then given back. A few days of chemotherapy make room for them.
therapy-car_t-cost = Most people get an immune reaction with fever, usually mild. Some get confused. Infections, long-lasting low blood counts, late problems with nerves or movement, gut inflammation and other blood cancers can follow.

therapy-bispecific-name = Bispecific antibody
therapy-bispecific-detail = against BCMA
therapy-bispecific-line = One arm holds a T cell, the other a myeloma cell. Tied together, the T cell can act. Doses start small.
therapy-bispecific-cost = Infections are the main risk and can be serious. An immune reaction with fever is common. Healthy plasma cells carry BCMA too, so protective antibodies fall.

therapy-adc-name = Antibody with a drug attached
therapy-adc-detail = antibody-drug conjugate, against BCMA
therapy-adc-line = An antibody carries a strong medicine into cells with BCMA. The cell stops dividing and dies.
therapy-adc-cost = Changes in the eyes are common, so people need regular eye exams.

therapy-chemo-name = Chemotherapy
therapy-chemo-detail = melphalan and others
therapy-chemo-line = An older kind of treatment: medicine that harms cells while they divide, myeloma cells and healthy marrow alike.
therapy-chemo-cost = Blood counts fall for a time. It can affect mouth and gut too.

therapy-transplant-name = Stem cell transplant
therapy-transplant-detail = with a person’s own cells
therapy-transplant-line = A person’s own stem cells are collected. A high dose of melphalan empties the marrow. The stem cells are given back and rebuild it.
therapy-transplant-cost = Very low blood counts for about two weeks, with a risk of infection. Sore mouth and, for most people, diarrhea.

therapy-imid-name = Immunomodulatory drug
therapy-imid-detail = such as lenalidomide
therapy-imid-line = A pill that slows myeloma cells and helps natural killer cells and T cells act. Used with other treatments.
therapy-imid-cost = White cells can fall. Blood clots can form, so many people get medicine against them. It can harm an unborn child.

therapy-proteasome-name = Proteasome inhibitor
therapy-proteasome-detail = such as bortezomib
therapy-proteasome-line = Stops cells from clearing away used proteins. Cells that make a lot of antibody, like myeloma cells, cannot live with that.
therapy-proteasome-cost = Numb or painful hands and feet. Shingles can come back, so many people take a tablet against it. Healthy plasma cells are harmed too.

therapy-steroid-name = Steroid
therapy-steroid-detail = such as dexamethasone
therapy-steroid-line = Harms myeloma cells and calms immune reactions. Used with many other treatments.
therapy-steroid-cost = It can affect blood sugar, mood, sleep and bone. Infections are more likely.

therapy-cost-label = Side effects:

group-immune = Immunotherapies
group-partner = Chemotherapy, transplant and other myeloma medicines
agent-against = against { $target }
agent-antibody-slamf7 = another marker; alone it does not shrink myeloma
agent-bispecific-gprc5d = another marker, also in skin, hair and tongue
agent-bispecific-fcrh5 = another marker, still being studied

preset-label = Try a combination
preset-antibody = Antibody with other medicines
preset-four = Antibody with three other medicines
preset-transplant = Other medicines, then transplant
preset-bridging = CAR T cells after bridging
preset-bispecific = Bispecific and antibody
preset-adc = Antibody with a drug attached, and other medicines
preset-checkpoint = Checkpoint inhibitor with other medicines

card-open = How it works, and its side effects
card-steps = Step by step on the stage
card-harms = Possible side effects
card-status = Where it stands in the United States (checked { $date })
card-tested = Tested together
card-no-benefit = No benefit was found.
card-untested = What other combinations do is not known.
card-times = { $count ->
    [one] once
   *[other] { $count } times
}
harm-any = in { $count } of 100 people ({ $source })
harm-severe = severe in { $severe } of 100 people ({ $source })
harm-gut = Diarrhea
harm-infection-risk = Infection
late-other-cancer = Another blood cancer later (MDS or AML) in 10 of 97 people, of whom 9 died; all had been treated many times before (CARTITUDE-1)
late-t-cell-cancer = New cancers of T cells; they seem to be rare
late-movement = Late problems with movement in 5 of 100 people (CARTITUDE-1); late nerve effects in 10 of 100 in routine care
late-gut = Diarrhea that lasts, from an inflammation of the gut; rare, but it has been fatal
late-clots = Blood clots
late-second-cancer = Second cancers
harm-both = in { $count } of 100 people, severe in { $severe } ({ $source })

therapy-antibody-status = Daratumumab: approved since 2015, now from high-risk smoldering myeloma to relapse. Isatuximab: approved with other medicines, also as a first treatment.
therapy-checkpoint-status = Not approved for multiple myeloma.
therapy-car_t-status = Two products are approved, since 2021 and 2022. From April 2024 they may be used after fewer earlier treatments. People stay near the hospital and do not drive for about two weeks; in other countries it can be longer.
therapy-bispecific-status = After four or more earlier lines of treatment: teclistamab since 2022, talquetamab and elranatamab since 2023, linvoseltamab since 2025. Teclistamab with daratumumab since March 2026, after one or more that included a proteasome inhibitor and an immunomodulatory drug. Cevostamab is still being studied.
therapy-adc-status = Belantamab mafodotin: approved in 2020; left the market after 2022, when a trial had found no benefit over another treatment; approved again in October 2025 with two other medicines, after two or more earlier lines of treatment.
therapy-chemo-status = Melphalan at high dose is part of a stem cell transplant.
therapy-transplant-status = It uses a person’s own stem cells. In one large trial an early transplant held myeloma back longer than waiting with it, and about as many people were alive at five years.
therapy-imid-status = Lenalidomide and others: part of many combinations.
therapy-proteasome-status = Bortezomib and others: part of many combinations.
therapy-steroid-status = Dexamethasone: given along with many other treatments.

found-heading = What this combination does, and its side effects
evidence-heading = What trials found
evidence-none = Turn a treatment on to see what trials found.
evidence-tested = This combination was tested in trials.
evidence-no-benefit = This combination was tested in trials. They found no benefit.
evidence-studied = No trial listed here tested this combination. What it does is not known, so no results are shown.
evidence-brake = In myeloma trials, checkpoint inhibitors brought no benefit.
evidence-people = {" "}({ $count } people)
evidence-apart = In bold: the group that got this combination. Where no side effect is listed, we have no confirmed number; it does not mean there were none. Don’t compare one trial with another: different people took part.
trial-routine-care = Routine care in the United States
arm-another = another treatment
arm-belantamab = belantamab mafodotin
arm-bortezomib = bortezomib
arm-chemotherapy = chemotherapy
arm-cilta-cel = cilta-cel
arm-collected = everyone whose cells were collected
arm-daratumumab = daratumumab
arm-dexamethasone = dexamethasone
arm-elotuzumab = elotuzumab
arm-ide-cel = ide-cel
arm-infused = those who got the infusion
arm-isatuximab = isatuximab
arm-joined = everyone who joined
arm-kept = waiting with the transplant
arm-lenalidomide = lenalidomide
arm-melphalan = melphalan
arm-nivolumab = nivolumab
arm-pembrolizumab = pembrolizumab
arm-pomalidomide = pomalidomide
arm-prednisone = prednisone
arm-same = the same
arm-strong-chemotherapy = strong chemotherapy
arm-talquetamab = talquetamab
arm-teclistamab = teclistamab
arm-three-medicines = three medicines
arm-transplant = transplant
arm-two-transplants = two transplants
arm-two-weekly = every two weeks
arm-usual = another usual treatment
arm-weekly = every week
arm-without-daratumumab = the same without daratumumab

people-new = people whose myeloma was new
people-new-transplant = people whose myeloma was new, fit for a transplant
people-new-without = people whose myeloma was new, no transplant planned
people-later = people who had been treated before
people-one-to-three = people with one to three earlier treatments
people-much = people who had been treated several times before
people-outside = people treated before, with lumps of myeloma away from the bones

found-response = myeloma shrank in { $count } of { $of } people
found-no-growth = alive, with no myeloma growth, after { $months } months: { $count } of { $of } people
found-half-no-growth = half of the people were alive, with no myeloma growth, for about { $months } months or longer
found-alive = alive after { $months } months: { $count } of { $of } people
found-half-alive = half of the people lived about { $months } months or longer
found-none-left = no myeloma cell found among 100,000 in { $count } of { $of } people
found-crs = immune reaction with fever, mild or severe, in { $count } of { $of }
found-infection = severe infection in { $count } of { $of }
found-any-infection = infection in { $count } of { $of }
found-lung = severe lung infection in { $count } of { $of }
found-infusion = reaction to the infusion in { $count } of { $of }
found-inflamed = inflammation of healthy organs in { $count } of { $of }
found-eye = changes in the eyes in { $count } of { $of }
found-severe-eye = severe changes of the cornea in { $count } of { $of }
found-skin = changes of the skin other than rash in { $count } of { $of }
found-nerve = severe numbness or nerve pain in { $count } of { $of }
found-late-nerve = late effects on nerves or brain in { $count } of { $of }
found-movement = late changes of movement, like those of Parkinson’s disease, in { $count } of { $of }
found-died = { $count } people died
found-other-death = death without return of myeloma in { $count } of { $of }
found-serious = serious side effects in { $count } of { $of }
found-side-effect-death = death from side effects in { $count } of { $of }
found-icans = confusion or trouble speaking (ICANS) in { $count } of { $of }
found-cranial-nerve = weak muscles of the face or eyes in { $count } of { $of }
found-other-cancer = another blood cancer later (MDS or AML) in { $count } of { $of }, of whom 9 died
found-no-longer = myeloma was held back no longer than with the other treatment
trial-no-harm = No figure on side effects from this trial was confirmed here. That does not mean there were none.

note-more-deaths = More people died when the checkpoint inhibitor was added. The trial was stopped in 2017.
note-radiation = The one person whose myeloma shrank had been given radiation too.
note-alive-alike = About as many people were alive in both groups. Many in the other group were given CAR T cells later.
note-chance = This difference may be due to chance.
note-1996 = An old trial, published in 1996, before most of today’s medicines. These numbers do not describe treatment today.
note-2008 = An old trial, published in 2008, before many of today’s medicines. These numbers do not describe treatment today.
note-vein = Given by drip into a vein. Today it is usually an injection under the skin. In a trial that compared the two, reactions came in 13 of 100 people with the injection and in 35 with the drip.
note-twice-a-week = Bortezomib was given into a vein twice a week.
note-alive-both = About as many people were alive in both groups.
note-301-more-deaths = 301 people took part in all. More people died when the checkpoint inhibitor was added. The trial was stopped in 2017.
note-170 = 170 people took part in all.
note-icaria = Myeloma was held back longer with isatuximab. The difference in how long people lived may be due to chance.
note-early-deaths = In the first months more people died in the group with CAR T cells.

effects-heading = Effects on the body now
effects-none = None right now. Some come later; some don’t show in the marrow.
effect-mild = mild
effect-strong = strong
effect-cytokine-release = Immune reaction with fever
effect-neurotoxicity = Confusion or trouble speaking
effect-infusion-reaction = Reaction to the infusion or injection
effect-low-counts = Low blood counts
effect-infection-risk = Risk of infection
effect-eye = Changes in the eyes
effect-skin-and-taste = Changes of skin, nails and taste
effect-nerve = Numb or painful hands and feet
effect-gut = Sore mouth, upset stomach or gut
effect-immune-inflammation = Inflammation of healthy organs
effect-sugar-mood-sleep = Changes of blood sugar, mood and sleep
