### The frame of the page: title, headings, notices.

app-name = Marrowscope
app-tagline = Inside the bone marrow: multiple myeloma and immunotherapy
stage-heading = The marrow
stage-picture = Moving picture of bone marrow. The text below it says what it shows.
no-picture = This browser cannot draw the moving picture. The words below say what it would show, and every control works.
day = Day { $day }
scale = { $length } µm
treatments-heading = Treatments
treatments-hint = Turn one on and watch what changes.
readouts-heading = In this marrow
legend-heading = Who is who
notice-bad-value = The address asks for “{ $value }” as { $name }. That is not a choice here, so the usual one is used.
notice-close = Close
education-only = General education. Not medical advice.
switched-on = { $therapy }: on, from day { $day }.
switched-off = { $therapy }: off, from day { $day }.
slowed = time slowed
blank = Paused for you to talk. Press B to go on.
views-label = Ways to look
view-story = Story
view-explore = Explore
view-compare = Compare
about-jump = About

run-heading = Begin another run
run-hint = A choice here starts the run from day 0.
run-stage = Disease at the start
run-stage-healthy = None: healthy marrow
run-stage-early = Few myeloma cells, no harm yet (as in MGUS or smoldering myeloma)
run-stage-active = Active
run-stage-relapsed = Come back after treatment
run-m-protein = What the myeloma makes
run-m-protein-igg = Antibody, type IgG
run-m-protein-iga = Antibody, type IgA
run-m-protein-light-chain = Light chains only
run-size = Amount of marrow
run-size-small = Small, about 1,000 cells
run-size-medium = Medium, about 4,000 cells
run-size-large = Large, about 16,000 cells
run-seed = Run number (the same number gives the same run)

language-label = Language
# The name of each language in that language.
language-en = English
language-es = Español

# Stands at the foot of the page while “reviewed-by” names nobody. Empty here: this is the language the words are
# written in first.
review-notice = { "" }
# Who reviewed this translation: name and title. Empty: nobody yet.
reviewed-by = { "" }
