### For people who listen: the stage as a list, what is read out, voice and sounds.

outline-heading = The stage as a list
outline-hint = Choose one, and the picture shows it with a ring. You hear what it is, what it does and what touches it. Choose again for the next one.
outline-hint-left = The rings are in the left marrow.
outline-cells = Cells
outline-markers = Markers
outline-steps = Steps of treatments
outline-count = Here now: { $count }.
outline-carry = Cells that carry it now: { $count }.
outline-times = So far: { $count } times.
outline-not-yet = Not yet.
outline-none = There is none here now.
outline-no-steps = No treatment is on, so there are no steps.
touching = Touching it: { $cells }.
touching-none = Nothing touches it.
touching-count = { $cell } ({ $count })

described-heading = Described view
described-hint = For teachers and editors: below is what a person who uses a screen reader hears, and on which day of the run. Words that nobody has asked for are not read out, so the list can stay empty while the story plays by itself.
described-now = At any time a reader finds:
described-log = Read out so far:
described-empty = Nothing yet.
described-line = (Day { $day }) { $words }
described-on = Read out what happens

heard-heading = Voice and sounds
heard-voice = Read the story aloud
heard-no-voice = This browser has no voice of its own for this language, so the story cannot be read aloud here.
heard-sounds = Soft sounds for what treatments do
heard-volume = Volume
heard-hint = The voice belongs to your device, and the sounds are made on this page. Nothing is sent anywhere.
heard-cue = Sound: { $words }
