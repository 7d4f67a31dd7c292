### Two runs side by side.

pane-left = Left marrow
pane-right = Right marrow
pane-left-short = Left
pane-right-short = Right
difference-heading = What differs
difference-given = Treatments
difference-effects = Side effects now
difference-no-effects = none
difference-none = Both marrows began alike. Nothing differs yet. Turn a treatment on for one of them.
difference-nothing = no treatment
difference = Day { $day }. Left, with { $left }: { $left_myeloma } of 100 marrow cells are myeloma cells, red cells in blood { $left_red } of 100. Right, with { $right }: { $right_myeloma } of 100, red cells { $right_red } of 100. Healthy cells harmed: { $left_harmed } left, { $right_harmed } right.
