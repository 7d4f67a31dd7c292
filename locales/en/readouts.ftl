### Numbers beside the stage, the time line, and the picture in words.

marrow-heading = What fills the marrow
marrow-hint = in every 100 cells
share-myeloma = Myeloma cells
share-plasma = Healthy plasma cells
share-erythroid = Young red cells
share-myeloid = White cells and their young
share-other = Other cells

blood-heading = In the blood
blood-hint = 100 = normal
blood-red_cells = Red cells
blood-white_cells = White cells
blood-platelets = Platelets
blood-word-usual = normal
blood-word-low = low
blood-word-very_low = very low
blood-word-high = above normal

vital-heading = The numbers now
vital-since-switch = and since day { $day }, the last switch
vital-since-start = and since the start
vital-of-100 = of 100
vital-grams = g/L
vital-up = up
vital-down = down
vital-from = from { $from }
vital-same = no change
vital-none-seen = none seen
vital-hardly-any = hardly any
vital-few = few
vital-gathering = gathering
vital-crowding = crowding the marrow
vital-found = found in blood
vital-not-found = not found
vital-bone-thin = thin in places
vital-bone-lost = much is lost

m-protein = M-protein
m-protein-value = { $value } g/L
useful-antibodies = Protective antibodies
bone = Bone
kidneys = Kidney function
calcium = Calcium
calcium-value = { $value } mg/dL
of-100 = { $count } of 100
under-one = under 1
response = Response so far
response-none = none yet
response-progressive = the myeloma is growing
response-stable = no large change
response-minimal = minimal: M-protein fell by at least a quarter
response-partial = partial: M-protein fell by at least half
response-very_good_partial = very good: M-protein fell by at least nine tenths
response-complete = complete: no M-protein to be found; myeloma cells may still be there
symptoms-heading = What a person may feel:
symptoms-none = no symptoms from these numbers alone
symptom-fatigue = tired, short of breath
symptom-infection_risk = more infections
symptom-bone_pain = bone pain
symptom-kidney = kidneys working less well
symptom-thirst_and_confusion = thirst, confusion
symptom-bleeding = bruises, bleeding
harmed = Healthy cells harmed by treatment
gauge-plasma_cells = Healthy plasma cells seen here
gauge-nk_cells = Natural killer cells seen here
gauge-car_t_cells = CAR T cells seen here
gauge-bcma_flags = BCMA markers per myeloma cell (100 = the usual amount)
gauge-tiring_t_cells = T cells that tire or are worn out

time-line-heading = The run so far
time-line-how = How to read these lines
time-line-how-time = Time runs from left to right. The thick upright line is now.
time-line-how-blood = Red cells, white cells and platelets: 100 is normal. A line that falls means fewer cells in the blood.
time-line-how-myeloma = Myeloma cells: so many of every 100 marrow cells.
time-line-how-marks = A thin upright line: a treatment was turned on. A dashed one: it was turned off.
time-line-how-doses = Short lines at the foot: doses of an antibody. Where they stand further apart, doses are given less often. Where there are two marrows, the upper row is that of the right one.
time-line-summary = Day 0 to day { $day }. Myeloma cells went from { $first } to { $last } in 100 marrow cells. Red cells in blood are at { $red } of 100.

words-heading = What you see
words-day = Day { $day }.
words-myeloma-none = No myeloma cells on this small slice of marrow.
words-myeloma-gone = No myeloma cells are left on this small slice of marrow. Some may be elsewhere.
words-myeloma-trace = Hardly any myeloma cells: { $count } of every 100 marrow cells.
words-myeloma-few = Few myeloma cells: about { $count } of every 100 marrow cells.
words-myeloma-some = Myeloma cells are gathering: about { $count } of every 100 marrow cells.
words-myeloma-many = Myeloma cells crowd the marrow: about { $count } of every 100 marrow cells.
words-red-usual = Red cells in the blood are about normal.
words-red-low = Red cells in the blood are low: { $count } of 100. This can make a person tired.
words-red-very_low = Red cells in the blood are very low: { $count } of 100. This can make a person weak and short of breath.
words-red-high = Red cells in the blood are above normal: { $count } of 100.
words-too_large = Antibodies, markers and receptors are drawn far too large, so that you can see them.
words-times_too_large = Antibodies are drawn about { $times } times too large, so that you can see them. Markers and receptors are too large as well.
picture-coarser = This device is busy, so the picture is drawn with fewer points and fewer small marks. It gets finer again when there is time.
words-given = Treatment on: { $names }.
words-given-none = No treatment is on.
