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
question-call = Which signs mean that I should call at once? Whom do I call?
question-infection = What can lower my risk of infection?
question-days = How will my days look during treatment?
question-next = What comes next if it stops working?
question-trial = Is a trial open to me?
questions-urgent = If you have fever, confusion, or trouble breathing after treatment, call your team or emergency services now.
