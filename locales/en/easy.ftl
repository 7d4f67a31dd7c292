### The captions in easy words, for people who read little or are learning the language: the same facts, at most 25 words.

easy-words = Easy words

easy-welcome = You will look inside a bone. You will see what myeloma does there, and how treatments act. Each chapter takes about four minutes.
easy-marrow = This is bone marrow, the soft part inside bones. New blood cells are made here, day and night.
easy-vessel = When blood cells are ready, they move into this blood vessel. It takes them all around the body.
easy-plasma = This is a plasma cell, a white blood cell. It makes antibodies, which help protect us from germs. Healthy marrow has only a few.
easy-myeloma = Some plasma cells have changed, and they keep dividing. This is how multiple myeloma, a blood cancer, starts.
easy-early = At first there may be too few to do harm. Doctors call this MGUS or smoldering myeloma. Most people only have regular checks.
easy-crowding = Months go by. The myeloma cells keep dividing and take up more and more room in the marrow.
easy-tired = Fewer red cells get into the blood now. That is why many people with myeloma feel tired, weak or short of breath.
easy-bone = Old bone is always taken away and new bone built. Myeloma makes the loss faster and the building slower. Weak spots can hurt or break.
easy-infection = Now there are fewer healthy plasma cells, so there are fewer antibodies that protect. People with myeloma get infections more easily.
easy-m-protein = Myeloma cells usually put one protein, called M-protein, into the blood. Doctors measure it to follow the disease. Watch it rise.
easy-body = When bone is lost, calcium in the blood can rise and make a person thirsty or confused. Small bits of antibody can harm the kidneys.

easy-markers = Cells carry proteins on the outside, called markers. Some medicines and immune cells can find them. Myeloma cells have very many of one, CD38.
easy-shared = No marker is on cancer cells only. This healthy plasma cell has some of the same ones.
easy-search = This is a natural killer cell. It is one of the body’s own defenses. It moves through the marrow and checks other cells by touch.
easy-t-cells = T cells are immune cells too, and they can kill other cells. Immunotherapy is treatment that helps the immune system find and kill cancer cells.
easy-antibody = Now the person gets a medicine: an antibody made in a lab. It sticks to CD38 and flags the cell.
easy-grip = The natural killer cell holds on and makes holes in the flagged cell. Then that cell breaks itself down.
easy-engulf = A macrophage is an immune cell too. It can swallow a flagged cell whole. Some proteins in the blood can make holes in flagged cells.
easy-nk-cost = Natural killer cells have CD38 too, so this medicine takes some of them away. Those that stay can still do their work.
easy-chemo = This is the same marrow again. Now it gets chemotherapy, an older kind of treatment, and not the antibody.
easy-spared = Here is the same marrow with the antibody. Cells with no CD38 are mostly left alone. Healthy cells that have CD38 are harmed too.

easy-mab = Antibody medicines are made in a lab. One of them, daratumumab, was given alone after many treatments. Myeloma shrank in about 31 of 100 people.
easy-first = Many start with three or four medicines. One is an antibody. In one trial, 66 of 100 were alive at five years. Without it, 53.
easy-transplant = Some people then have a transplant. Their own stem cells are stored. Then a high dose of chemotherapy empties the marrow.
easy-bridge = A bispecific antibody has two ends. One holds a T cell, and the other holds a myeloma cell. Now the T cell can act.
easy-step-up = Doses of a bispecific start small, so that a strong immune reaction is less likely. Serious infections are common. Giving protective antibodies may help.
easy-collect = CAR T cells are a person’s own T cells. They are taken out, get a new receptor in a lab, and are given back.
easy-wait = Making the cells takes weeks. The picture shows it faster. Myeloma may grow in that time, so many people get another treatment while they wait.
easy-car-kill = A CAR T cell grips the marker BCMA, and the myeloma cell dies. Then the CAR T cell goes on to the next.
easy-expand = CAR T cells multiply in the body. Their number is usually highest one to two weeks after they are given.
easy-crs = Many active T cells can cause fever and other signs of inflammation. This is common. It is usually mild and treatable, but can be severe.
easy-car-nerves = ICANS is a side effect that can cause confusion or trouble speaking. Problems with moving or with nerves can also come weeks to months later.
easy-car-late = Some people get another blood cancer later. In one trial, 10 of 97 did, all after many treatments. Diarrhea that lasts can mean gut inflammation.
easy-car-cost = Healthy plasma cells have BCMA too. So they are lost as well, and protective antibodies fall. In time, fewer CAR T cells are left.
easy-adc = Belantamab mafodotin is an antibody that takes a strong medicine into cells with BCMA. It often affects the eyes, so they are checked regularly.
easy-partners = There are other medicines, too. Some keep myeloma cells from clearing their waste. One, lenalidomide, takes away two proteins that they need.
easy-checkpoint = T cells have a natural brake, called PD-1. This medicine is a checkpoint inhibitor. It blocks the brake.
easy-checkpoint-history = Two trials added pembrolizumab. They were stopped in 2017, because more people died with it. A good idea is not enough: it must be tested.

easy-trial-without = A trial tests a treatment in people. Often chance decides who is in which group. This group gets lenalidomide and a steroid.
easy-trial-with = A similar group also gets daratumumab. In one trial, myeloma shrank in 93 of 100; without daratumumab, in 76. But 48 reacted to the drip.
easy-people = Two people get the same medicines. In one, most myeloma goes; in the other, far less. No picture can tell what will happen to you.
easy-schedule = Antibodies stay in the body for weeks, so doses can be spread out. In this model, weekly doses do not shrink the myeloma more.
easy-gprc5d = Newer treatments look for other markers. This one ties T cells to myeloma cells that have a marker called GPRC5D.
easy-gprc5d-cost = Skin, hair and tongue have GPRC5D too, so taste and nails can change. Yet in one trial, people’s quality of life rose on average.
easy-unlike = Myeloma cells are not all alike. Some have many BCMA markers, and others have only a few.
easy-escape = A treatment against BCMA has now been going on for months. Here it is an antibody that carries a medicine.
easy-switch = This treatment looks for a different marker. In one trial, after earlier T-cell treatment, myeloma shrank in 67 of 100 people.
easy-worn-out = T cells that work for a long time with no rest can wear out. That is one more reason why myeloma may come back.
easy-pair = In one trial of two antibodies, 83 of 100 people were alive at three years with no myeloma growth. With standard treatment it was 30.
easy-pair-alive = In that trial, 83 of 100 were alive at three years; with standard treatment, 65. Serious side effects came in 71; with standard treatment, 62.

easy-lag = Treatment has begun. It is four medicines together, and one is an antibody. Watch the myeloma cells, and watch M-protein.
easy-response = Doctors use M-protein to see how well treatment works. A partial response means that M-protein has fallen by at least half.
easy-recover = Young red cells have room again. But red cells live about 120 days, so it takes weeks to months to recover.
easy-mrd = An MRD test looks for one myeloma cell among 100,000 marrow cells. “Negative” means that none was found. It does not mean none is left.
easy-guard = Protective antibodies are still low. In a large study, infections were about five times as likely as in people without myeloma.
easy-protect = So ask about vaccines, for you and the people around you. Ask too about medicines or antibodies that help prevent infections.
easy-bones = Medicines can slow bone loss. If your legs get weak or numb, or you have trouble passing urine, that is an emergency: call right away.
easy-earlier = Myeloma can come back. In one CAR T trial, other treatments had stopped working. Myeloma shrank in 97 of 100 people who got the cells.
easy-joined = But 113 people joined that trial, and 16 of them never got the cells. Counting everyone, myeloma shrank in 83 of 100.
easy-five-years = In that trial, 32 of 97 were alive without myeloma growth at five years. But 10 got another blood cancer, and 9 of them died.
easy-life = In one trial, an early transplant held myeloma back longer than saving it for later. At five years, about as many were alive either way.
easy-quality = In one trial, a year after CAR T cells, health scores were up 10 of 100 points on average. With standard treatment, they barely changed.
easy-daily = Too few red cells can mean tired days. Too few antibodies can mean more infections. Tell your team how you feel, because only you know.
easy-outlook = For most people there is no cure today. But treatment can hold myeloma back, often for years, and people live longer than they used to.
easy-questions = Ask your team what this treatment is for. Ask which side effects may come and when, and what happens if it stops working.
easy-call = Call right away for fever, confusion or trouble breathing, weak or numb legs, trouble passing urine, a swollen leg, chest pain, or diarrhea that lasts.
easy-end = Now you have seen how myeloma grows and what treatments do. Take your questions to your care team. They know you.
