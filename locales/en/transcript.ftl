### What happened in a run, in words.

transcript-heading = What happened in this run
transcript-none = Nothing was switched on yet.
transcript-copy = Copy
transcript-copied = Copied.
transcript-print = Print
transcript-milestone = Day { $day }. { $words }
transcript-response = Response: { $words }.
transcript-relapse = The myeloma grows again after a response.
transcript-lowest = Lowest so far in the blood, { $name }: { $count } of 100.
transcript-fewest = Fewest myeloma cells so far: { $count } of 100 marrow cells.
transcript-most-car-t = Most CAR T cells so far on this small slice of marrow: { $count }.
transcript-first = Day { $day }, { $therapy }, first time: { $step }

event-bound = it stuck to its target on a cell.
event-gripped = an immune cell gripped a marked cell.
event-bridged = it tied a T cell to a myeloma cell.
event-synapse = an immune cell pressed close to a target cell.
event-pore = holes were opened in a target cell.
event-complement = proteins of the blood opened holes in a marked cell.
event-apoptosis = a cell took itself apart.
event-engulfed = a macrophage took in a marked cell.
event-released = an immune cell let go and went on.
event-internalised = a cell took it in.
event-payload-released = its medicine was set free inside a cell.
event-brake-pressed = the brake of a T cell was pressed.
event-brake-covered = it covered the brake of a T cell.
event-activated = an immune cell was made ready.
event-damaged = a dividing cell was harmed.
event-stressed = proteins piled up in a cell.
event-slowed = a cell was told to stop dividing.
event-collected = cells were collected.
event-infused = cells were given back.
event-engrafted = a stem cell settled in the marrow.
event-expanded = a CAR T cell divided.
event-divided = a myeloma cell divided.
event-escaped = a myeloma cell with too little of the target divided.
