### Una tarjeta para llevar: preguntas para el equipo médico y qué hacer con ellas.

questions-heading = Preguntas para su equipo médico
questions-open = Abrir la tarjeta con preguntas
questions-step-choose = Elija las preguntas que más le importan.
questions-step-print = Imprima esta tarjeta o escríbalas.
questions-step-take = Llévelas a su próxima visita. Si quiere, vaya acompañado o acompañada.
questions-step-write = Anote las respuestas. Vuelva a preguntar si algo no queda claro.
question-aim = ¿Cuál es el objetivo de este tratamiento?
question-works = ¿Cómo sabremos si funciona?
question-numbers = ¿Qué significan mis cifras: proteína M, glóbulos rojos, glóbulos blancos?
question-effects = ¿Qué efectos secundarios puede haber y cuándo?
question-call = ¿Con qué señales debo llamar de inmediato? ¿A quién llamo?
question-infection = ¿Qué puede bajar mi riesgo de infección?
question-days = ¿Cómo serán mis días durante el tratamiento?
question-next = ¿Qué viene después si deja de funcionar?
question-trial = ¿Hay un ensayo abierto para mí?
questions-urgent = Si tiene fiebre, confusión o dificultad para respirar después del tratamiento, llame ya a su equipo médico o a urgencias.
