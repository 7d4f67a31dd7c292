### Una tarjeta para llevar: preguntas para el equipo médico y qué hacer con ellas.

questions-heading = Preguntas para su equipo médico
questions-open = Abrir la tarjeta con preguntas
questions-step-choose = Elija las preguntas que más le importan.
questions-step-print = Imprima esta tarjeta o escríbalas.
questions-step-take = Llévelas a su próxima visita. Si quiere, vaya con alguien de confianza.
questions-step-write = Anote las respuestas. Vuelva a preguntar si algo no queda claro.
question-aim = ¿Cuál es el objetivo de este tratamiento?
question-works = ¿Cómo sabremos si funciona?
question-numbers = ¿Qué significan mis cifras: proteína M, glóbulos rojos, glóbulos blancos?
question-effects = ¿Qué efectos secundarios puede haber y cuándo?
question-call = ¿Ante qué síntomas debo llamar enseguida? ¿A quién llamo?
question-infection = ¿Qué puede bajar mi riesgo de infección?
question-days = ¿Cómo será mi día a día durante el tratamiento?
question-next = ¿Qué viene después si deja de funcionar?
question-trial = ¿Hay algún ensayo clínico para mí?
question-near = ¿Puedo recibir este tratamiento cerca de casa? ¿Cuánto costará y quién puede ayudar con eso?
question-family = ¿Qué puede hacer mi familia? ¿A quién puede llamar?
questions-urgent = Llame ya a su equipo médico o a urgencias si tiene: fiebre, confusión o dificultad para respirar; debilidad nueva en las piernas o piernas dormidas, o dificultad para orinar; una pierna hinchada y dolorosa o dolor en el pecho; después de células T con CAR, una diarrea que no para.
