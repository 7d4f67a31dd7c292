### One therapy each: name, one plain line, what it costs.

therapy-antibody-name = Monoclonal antibody
therapy-antibody-detail = against CD38
therapy-antibody-line = Lab-made antibodies stick to CD38, a marker on myeloma cells. Immune cells then find and kill those cells.
therapy-antibody-cost = Reactions to an infusion are common. Some healthy cells carry CD38 too; among them red cells, so blood-type matching tests can be confused.

therapy-checkpoint-name = Checkpoint inhibitor
therapy-checkpoint-detail = against the PD-1 brake
therapy-checkpoint-line = Lets go of a brake on T cells. In myeloma it did not help, and it is not approved.
therapy-checkpoint-cost = In two trials more people died when it was added. Freed T cells can harm healthy tissue.

therapy-car_t-name = CAR T cells
therapy-car_t-detail = against BCMA
therapy-car_t-line = A person’s own T cells, changed in a lab to find BCMA on myeloma cells, then given back. A few days of chemotherapy make room for them.
therapy-car_t-cost = Most people get an immune reaction with fever, usually mild. Infections are common. Some people get confused. New T-cell cancers seem to be rare. Healthy plasma cells are reached too.

therapy-bispecific-name = Bispecific antibody
therapy-bispecific-detail = against BCMA
therapy-bispecific-line = One arm holds a T cell, the other a myeloma cell. Tied together, the T cell can act. Doses start small.
therapy-bispecific-cost = Infections are the main risk and can be serious. An immune reaction with fever is common. Healthy plasma cells carry BCMA too.

therapy-adc-name = Antibody-drug conjugate
therapy-adc-detail = against BCMA
therapy-adc-line = An antibody carries a strong medicine into cells with BCMA. The cell stops dividing and dies.
therapy-adc-cost = Changes in the eyes are common, so people need regular eye exams.

therapy-chemo-name = Chemotherapy
therapy-chemo-detail = melphalan and others
therapy-chemo-line = Medicine that harms cells while they divide, myeloma cells and healthy marrow alike.
therapy-chemo-cost = Blood counts fall for a time. It can affect mouth and gut too.

therapy-transplant-name = Stem cell transplant
therapy-transplant-detail = with a person’s own cells
therapy-transplant-line = Stem cells are collected. Strong melphalan empties the marrow. The stem cells come back and rebuild it.
therapy-transplant-cost = Blood counts are very low for about two weeks. Most people have diarrhea.

therapy-imid-name = Immunomodulatory drug
therapy-imid-detail = such as lenalidomide
therapy-imid-line = A pill that slows myeloma cells and gets NK cells and T cells ready. Used with other treatments.
therapy-imid-cost = White cells can fall. It can harm an unborn child.

therapy-proteasome-name = Proteasome inhibitor
therapy-proteasome-detail = such as bortezomib
therapy-proteasome-line = Blocks the clean-up of proteins in cells that make much antibody, so that they pile up.
therapy-proteasome-cost = Numb or painful hands and feet. Healthy plasma cells make much antibody too.

therapy-steroid-name = Steroid
therapy-steroid-detail = such as dexamethasone
therapy-steroid-line = Harms myeloma cells and calms immune reactions. Used with many other treatments.
therapy-steroid-cost = It can affect blood sugar, mood, sleep and bone. Infections are more likely.

therapy-cost-label = Side effects:

group-immune = Immunotherapies
group-partner = Chemotherapy, transplant and partner medicines
agent-against = against { $target }
agent-antibody-slamf7 = another flag; alone it does not shrink myeloma
agent-bispecific-gprc5d = another flag, also in skin, hair and tongue
agent-bispecific-fcrh5 = another flag, still being studied

preset-label = Try a set
preset-antibody = Antibody and partners
preset-four = Antibody and three partners
preset-transplant = Partners, then transplant
preset-bridging = CAR T cells after bridging
preset-bispecific = Bispecific and antibody
preset-adc = Conjugate and partners
preset-checkpoint = Checkpoint inhibitor and partners

card-open = How it works, and its side effects
card-steps = Step by step on the stage
card-harms = Possible side effects
card-status = In the United States, as checked in 2026
card-tested = Tested together
card-no-benefit = No benefit was found.
card-untested = What any other set does is not established.
card-times = { $count ->
    [one] once
   *[other] { $count } times
}
harm-any = in { $count } of 100 people ({ $source })
harm-severe = severe in { $severe } of 100 people ({ $source })
harm-gut = Diarrhea
harm-infection-risk = Infection
harm-both = in { $count } of 100 people, severe in { $severe } ({ $source })

therapy-antibody-status = Daratumumab: approved since 2015, now from high-risk early disease to relapse. Isatuximab: approved with other medicines.
therapy-checkpoint-status = Not approved for multiple myeloma.
therapy-car_t-status = Two products are approved, since 2021 and 2022. From April 2024 they may be used after fewer earlier treatments.
therapy-bispecific-status = After four or more earlier lines of treatment: teclistamab since 2022, talquetamab and elranatamab since 2023, linvoseltamab since 2025. Teclistamab with daratumumab since 2026, after one or more. Cevostamab is still being studied.
therapy-adc-status = Belantamab mafodotin: approved in 2020, taken off the market after 2022, approved again in October 2025 with two other medicines, after two or more earlier lines of treatment.
therapy-chemo-status = Melphalan at high dose is part of a stem cell transplant.
therapy-transplant-status = It uses a person’s own stem cells. In one large trial an early transplant held myeloma back longer than one kept for later, and about as many people were alive at five years.
therapy-imid-status = Lenalidomide and others: part of many combinations.
therapy-proteasome-status = Bortezomib and others: part of many combinations.
therapy-steroid-status = Dexamethasone: given along with many other treatments.

found-heading = What comes with this set
evidence-heading = What trials found
evidence-none = Turn a treatment on to see what trials found.
evidence-tested = This set was tested in trials.
evidence-no-benefit = This set was tested in trials. They found no benefit.
evidence-studied = No trial listed here tested this set. What it does is not established, so no results are shown.
evidence-brake = In myeloma trials, checkpoint inhibitors brought no benefit.
evidence-people = {" "}({ $count } people)
evidence-apart = In bold: the group that was given this set. Where no side effect stands, we have no confirmed number; it does not mean that there were none. Do not compare one trial with another: the people in them differ.
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
arm-kept = transplant kept for later
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
people-much = people who had been treated several times before
people-outside = people treated before, with myeloma outside the bone

found-response = myeloma responded in { $count } of { $of } people
found-no-growth = alive without growth of myeloma after { $months } months in { $count } of { $of } people
found-half-no-growth = half of the people were alive without growth of myeloma after about { $months } months
found-alive = alive after { $months } months in { $count } of { $of } people
found-half-alive = half of the people were alive after about { $months } months
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

note-more-deaths = More people died when the checkpoint inhibitor was added. The trial was stopped in 2017.
note-radiation = The one person who responded had been given radiation too.
note-alive-alike = About as many people were alive in both groups. Many in the other group were given CAR T cells later.
note-chance = This difference may be due to chance.
note-1996 = An old trial, published in 1996, before most of today’s medicines. These numbers do not describe treatment today.
note-2008 = An old trial, published in 2008, before many of today’s medicines. These numbers do not describe treatment today.
note-vein = Given by drip into a vein.
note-twice-a-week = Bortezomib was given into a vein twice a week.
note-alive-both = About as many people were alive in both groups.
note-301-more-deaths = 301 people took part in all. More people died when the checkpoint inhibitor was added. The trial was stopped in 2017.
note-170 = 170 people took part in all.

effects-heading = Effects on the body now
effects-none = None just now. Some come later, some only outside the marrow.
effect-mild = mild
effect-strong = strong
effect-cytokine-release = Immune reaction with fever
effect-neurotoxicity = Confusion or trouble speaking
effect-infusion-reaction = Reaction to the infusion
effect-low-counts = Low blood counts
effect-infection-risk = Risk of infection
effect-eye = Changes in the eyes
effect-skin-and-taste = Changes of skin, nails and taste
effect-nerve = Numb or painful hands and feet
effect-gut = Sore mouth, upset gut
effect-immune-inflammation = Inflammation of healthy organs
effect-sugar-mood-sleep = Changes of blood sugar, mood and sleep
