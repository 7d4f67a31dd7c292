### A card to take along: questions for the care team, and what to do with them.

questions-heading = Questions for your care team
questions-open = Open the card with questions
questions-step-choose = Choose the questions that matter most to you.
questions-step-print = Print this card, or write them down.
questions-step-take = Take them to your next visit. Bring someone along if you like.
questions-step-write = Write down the answers. Ask again if something is not clear.
question-aim = What is the aim of this treatment?
question-works = How will we know whether it works?
question-numbers = What do my numbers mean: M-protein, red cells, white cells?
question-effects = Which side effects may come, and when?
question-call = Which signs mean I should call right away? Whom do I call?
question-infection = What can lower my risk of infection?
question-days = What will my days be like during treatment?
question-next = What comes next if it stops working?
question-trial = Is there a trial I could join?
question-near = Can I get this treatment near my home? What will it cost, and who can help with that?
question-family = What can my family do? Whom can they call?
questions-urgent = Call your team or emergency services now for: fever, confusion or trouble breathing; new weakness or numbness in the legs, or trouble passing urine; a painful swollen leg or chest pain; after CAR T cells, diarrhea that does not stop.
