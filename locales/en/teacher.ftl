### In front of a class: notes for the speaker, a show of hands, marks on the picture, a look at the projector.

class-tools = For a class
speaker-open = Speaker’s notes
speaker-close = Close the notes
speaker-title = Notes – { $name }
speaker-next = Next
speaker-end = That was the last step.
speaker-free = Notes go with the steps of the story.
speaker-all = All notes of this chapter
speaker-run = The run now
speaker-time = Time
speaker-used = Used
speaker-reset = Count from zero
speaker-blank = Blank screen
speaker-print = Print the notes
speaker-refused = A second window could not be opened here. So the notes stand on this screen, and everybody who sees it can read them.
keys-speaker = N: speaker’s notes in a second window
