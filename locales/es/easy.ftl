### Los textos en palabras fáciles, para quien lee poco o está aprendiendo el idioma: los mismos datos, 25 palabras como mucho.

easy-words = Palabras fáciles

easy-welcome = Va a mirar dentro de un hueso. Verá qué hace allí el mieloma y cómo actúan los tratamientos. Cada capítulo dura unos cuatro minutos.
easy-marrow = Esta es la médula ósea, la parte blanda dentro de los huesos. Aquí nacen las células de la sangre, de día y de noche.
easy-vessel = Cuando las células de la sangre están listas, pasan a este vaso sanguíneo. La sangre las lleva por todo el cuerpo.
easy-plasma = Esta es una célula plasmática, un tipo de glóbulo blanco. Hace anticuerpos, que nos protegen de los gérmenes. En una médula sana hay muy pocas.
easy-myeloma = Algunas células plasmáticas han cambiado y no paran de dividirse. Así empieza el mieloma múltiple, un cáncer de la sangre.
easy-early = Al principio pueden ser muy pocas y no hacer daño. Los médicos lo llaman GMSI o mieloma quiescente, y suelen hacer solo controles.
easy-crowding = Pasan los meses. Las células de mieloma se siguen dividiendo y llenan cada vez más la médula.
easy-tired = Ahora llegan menos glóbulos rojos a la sangre. Por eso muchas personas con mieloma sienten cansancio o debilidad, o les falta el aire.
easy-bone = El hueso se gasta y se renueva sin parar. Con mieloma se gasta más y se renueva menos. Las zonas débiles pueden doler o romperse.
easy-infection = Quedan menos células plasmáticas sanas, y por eso hay menos anticuerpos que protegen. Las personas con mieloma tienen infecciones más a menudo.
easy-m-protein = Las células de mieloma suelen soltar en la sangre una proteína, la proteína M. Los médicos la miden para seguir la enfermedad. Vea cómo sube.
easy-body = Cuando se pierde hueso, el calcio de la sangre puede subir y dar sed o confusión. Pequeños trozos de anticuerpo pueden dañar los riñones.

easy-markers = Las células llevan por fuera proteínas llamadas marcadores. Las defensas y algunos medicamentos los reconocen. Las células de mieloma tienen muchísimos de un tipo, CD38.
easy-shared = Ningún marcador es solo de las células del cáncer. Esta célula plasmática sana lleva algunos de los mismos.
easy-search = Esta es una célula NK, parte de las defensas del cuerpo. Recorre la médula y toca otras células para revisarlas.
easy-t-cells = Los linfocitos T también pueden eliminar otras células. La inmunoterapia es un tratamiento que ayuda a las defensas a encontrar y eliminar células del cáncer.
easy-antibody = Ahora la persona recibe un medicamento: un anticuerpo hecho en laboratorio. Se pega a CD38 y así señala la célula.
easy-grip = La célula NK se agarra y abre agujeros en la célula señalada. Después esa célula se deshace.
easy-engulf = El macrófago también es una célula de defensa. Puede tragarse entera una célula señalada. Algunas proteínas de la sangre también pueden abrirle agujeros.
easy-nk-cost = Las células NK también llevan CD38, así que este medicamento elimina algunas. Las que quedan pueden seguir con su trabajo.
easy-chemo = Es otra vez la misma médula. Ahora recibe quimioterapia, un tratamiento más antiguo, y no el anticuerpo.
easy-spared = Es la misma médula, ahora con el anticuerpo. Las células sin CD38 casi no se dañan. Las sanas que llevan CD38 también se dañan.

easy-mab = Hay anticuerpos hechos en laboratorio, como el daratumumab. Tras muchos tratamientos, y sin otros medicamentos, redujo el mieloma en unas 31 de 100 personas.
easy-first = Muchas personas empiezan con tres o cuatro medicamentos, incluido un anticuerpo. En un ensayo, 66 de 100 vivían a los cinco años. Sin anticuerpo, 53.
easy-transplant = Después, algunas personas reciben un trasplante. Se guardan sus propias células madre. Luego una dosis alta de quimioterapia vacía la médula.
easy-bridge = Un anticuerpo biespecífico tiene dos extremos. Uno sujeta un linfocito T y el otro, una célula de mieloma. Así el linfocito puede actuar.
easy-step-up = Un biespecífico se empieza con dosis pequeñas, para que sea menos probable una reacción fuerte. Las infecciones graves son frecuentes. Reponer anticuerpos puede ayudar.
easy-collect = Las células T con CAR son linfocitos T de la propia persona. Se extraen, reciben un receptor nuevo en el laboratorio y se devuelven.
easy-wait = Preparar estas células lleva semanas, pero aquí se ve más rápido. Mientras tanto el mieloma puede crecer, así que muchas personas reciben otro tratamiento.
easy-car-kill = La célula T con CAR agarra el marcador BCMA, y la célula de mieloma muere. Después la célula T con CAR pasa a la siguiente.
easy-expand = Las células T con CAR se multiplican en el cuerpo. Suelen llegar a su mayor número de una a dos semanas después de recibirlas.
easy-crs = Muchos linfocitos T activos pueden causar fiebre e inflamación. Es frecuente. Suele ser leve y tratable, pero puede ser grave.
easy-car-nerves = Un efecto secundario, el ICANS, puede causar confusión o dificultad para hablar. Semanas o meses después puede haber problemas para moverse o en los nervios.
easy-car-late = Algunas personas tienen después otro cáncer de sangre: 10 de 97 en un ensayo, ya tratadas muchas veces. Una diarrea persistente puede indicar inflamación intestinal.
easy-car-cost = Las células plasmáticas sanas también llevan BCMA y se pierden. Quedan menos anticuerpos que protegen. Con el tiempo quedan menos células T con CAR.
easy-adc = El belantamab mafodotina es un anticuerpo que lleva un medicamento fuerte a células con BCMA. A menudo afecta a los ojos, que se revisan periódicamente.
easy-partners = Hay también otros medicamentos. Algunos impiden que la célula de mieloma elimine sus desechos. La lenalidomida le quita dos proteínas que necesita.
easy-checkpoint = Los linfocitos T tienen un freno natural, PD-1. Este medicamento es un inhibidor de puntos de control. Bloquea ese freno.
easy-checkpoint-history = Dos ensayos añadían pembrolizumab. Se detuvieron en 2017 porque con él murieron más personas. Una buena idea no basta: hay que probarla.

easy-trial-without = Un ensayo clínico prueba un tratamiento en personas. Muchas veces el azar decide los grupos. Este grupo recibe lenalidomida y un corticosteroide.
easy-trial-with = Otro grupo recibe además daratumumab. En un ensayo, el mieloma se redujo en 93 de 100; sin daratumumab, 76. Pero 48 reaccionaron a la infusión.
easy-people = Dos personas reciben los mismos medicamentos. En una desaparece gran parte del mieloma. En la otra, mucho menos. Ninguna imagen puede predecir qué le pasará.
easy-schedule = Los anticuerpos se quedan semanas en el cuerpo, así que las dosis pueden espaciarse. En el modelo, darlas cada semana no reduce más el mieloma.
easy-gprc5d = Los tratamientos más nuevos buscan otros marcadores. Este une linfocitos T a células de mieloma que llevan un marcador llamado GPRC5D.
easy-gprc5d-cost = GPRC5D está también en piel, pelo y lengua. Pueden cambiar el gusto y las uñas. En un ensayo, la calidad de vida mejoró de media.
easy-unlike = Las células de mieloma no son todas iguales. Unas llevan muchos marcadores BCMA, y otras solo unos pocos.
easy-escape = Desde hace meses se da un tratamiento contra BCMA. Aquí es un anticuerpo que lleva un medicamento.
easy-switch = Este tratamiento busca otro marcador. En un ensayo, después de otro tratamiento con linfocitos T, el mieloma se redujo en 67 de 100 personas.
easy-worn-out = Los linfocitos T que trabajan mucho tiempo sin descanso pueden agotarse. Es otra razón por la que el mieloma puede volver.
easy-pair = En un ensayo de dos anticuerpos juntos, a los tres años 83 de 100 vivían sin que el mieloma avanzara. Con el tratamiento habitual, 30.
easy-pair-alive = A los tres años vivían 83 de 100 personas. Con el tratamiento habitual, 65. Hubo efectos secundarios graves en 71. Con el habitual, en 62.

easy-lag = El tratamiento ha empezado. Son cuatro medicamentos juntos. Uno es un anticuerpo. Mire las células de mieloma y la proteína M.
easy-response = Con la proteína M, los médicos ven cómo funciona el tratamiento. En una respuesta parcial, esta proteína ha bajado al menos a la mitad.
easy-recover = Los glóbulos rojos jóvenes vuelven a tener sitio. Pero un glóbulo rojo vive unos 120 días. Por eso, recuperarse lleva semanas o meses.
easy-mrd = La prueba de ERM busca una célula de mieloma entre cien mil. «Negativa» significa que no se encontró ninguna. No significa que no quede ninguna.
easy-guard = Los anticuerpos que protegen siguen bajos. En un estudio grande, el riesgo de infección era unas cinco veces el de personas sin mieloma.
easy-protect = Pregunte por las vacunas, para usted y para quienes le rodean. Pregunte también por medicamentos o anticuerpos que ayudan a prevenir infecciones.
easy-bones = Algunos medicamentos frenan la pérdida de hueso. Si empieza a tener las piernas débiles o dormidas, o le cuesta orinar, es urgente: llame enseguida.
easy-earlier = El mieloma puede volver. En un ensayo de células T con CAR se redujo en 97 de cada 100 personas que recibieron las células.
easy-joined = Otros tratamientos ya no servían. De 113 personas inscritas, 16 no recibieron las células. Contando a todas, el mieloma se redujo en 83 de 100.
easy-five-years = De 97 personas tratadas, 32 vivían a los cinco años sin avance del mieloma. Pero 10 tuvieron otro cáncer de sangre. De ellas, 9 murieron.
easy-life = En un ensayo, el trasplante temprano contuvo el mieloma más tiempo que dejarlo para después. A los cinco años vivía un número parecido de personas.
easy-quality = En un ensayo, al año de recibir células T con CAR, la salud percibida subió de media 10 de 100 puntos. Sin ellas, apenas cambió.
easy-daily = Con pocos glóbulos rojos puede haber días de cansancio. Con pocos anticuerpos, más infecciones. Diga a su equipo cómo se siente: solo usted lo sabe.
easy-outlook = Para la mayoría, el mieloma hoy no tiene cura. Pero el tratamiento puede contenerlo, a menudo durante años, y se vive más que antes.
easy-questions = Pregunte a su equipo para qué es este tratamiento. Pregunte qué efectos secundarios puede haber y cuándo. Pregunte qué viene si deja de funcionar.
easy-call = Llame enseguida si hay fiebre, confusión, falta de aire, piernas débiles o dormidas, dificultad para orinar, una pierna hinchada, dolor de pecho o diarrea persistente.
easy-end = Ya ha visto cómo crece el mieloma y qué hacen los tratamientos. Lleve sus preguntas a su equipo médico, que le conoce.
