### El relato: capítulos, textos de 25 palabras como mucho, preguntas y porqués (40 palabras como mucho).

story-chapter = Capítulo { $chapter }:
story-beat = Paso { $beat } de { $all }
story-back = Atrás
story-next = Siguiente
story-just-show = Solo mostrar
story-guess = Usted dijo:
story-shown = Lo que usted vio:
story-progress = { $share } de 100 partes contadas
story-sources = De dónde viene esto
story-teaches = Una imagen simplificada para aprender. No conoce a ningún paciente y no predice el resultado de nadie.
chapters-heading = Capítulos

chapter-understanding = Entender el mieloma
chapter-understanding-about = Qué hacen las células plasmáticas y qué cambia

story-marrow = Esto es médula ósea, el tejido blando dentro de los huesos. Aquí se forman todo el tiempo células nuevas de la sangre.
story-lineages = Glóbulos rojos jóvenes, glóbulos blancos y las células que dan plaquetas crecen aquí lado a lado.
story-vessel = Las células maduras entran en este vaso sanguíneo. Él las lleva al resto del cuerpo.
story-plasma = Esta es una célula plasmática. Produce anticuerpos, proteínas que protegen de los gérmenes. Solo unas pocas de cada cien células de la médula son así.
story-myeloma = Estas células plasmáticas han cambiado y siguen dividiéndose. Esto es el mieloma múltiple, un cáncer de la sangre.
story-crowding = Las células de mieloma se juntan. Llenan la médula.
story-crowding-ask = ¿Qué pasará con los glóbulos rojos jóvenes?
story-crowding-choice-1 = Habrá más
story-crowding-choice-2 = Habrá menos
story-crowding-choice-3 = Nada cambiará
story-crowding-why = Las células de mieloma ocupan el lugar. Se forman menos glóbulos rojos. Tener pocos glóbulos rojos en la sangre se llama anemia.
story-tired = Ahora llegan menos glóbulos rojos al vaso. Si hay pocos, la persona puede sentir cansancio, debilidad o falta de aire.
story-m-protein = Las células de mieloma suelen fabricar demasiada cantidad de una proteína: la proteína M. Su cifra junto a la imagen ha subido.
story-infection = Quedan menos células plasmáticas sanas. Producen menos anticuerpos útiles, y las personas tienen más infecciones.
story-bone = El mieloma acelera las células que quitan hueso. Frena las que lo forman. Quedan zonas débiles que pueden doler.
story-body = El calcio del hueso puede causar sed o confusión. Las cadenas ligeras, trozos pequeños de anticuerpo, pueden dañar los riñones.

chapter-recognition = Cómo las células inmunitarias encuentran una diana
chapter-recognition-about = Banderas y tres formas de actuar sobre ellas

story-flags = Las proteínas de las células son como banderas. Células inmunitarias y algunos medicamentos las reconocen. CD38 es muy común en células de mieloma.
story-shared = Ninguna bandera está solo en las células del cáncer. Esta célula plasmática sana lleva algunas de las mismas banderas.
story-search = Esta es una célula citolítica natural (NK). Recorre la médula y toca otras células.
story-antibody = Ahora se da un anticuerpo. Se pega a las banderas CD38.
story-antibody-ask = ¿Qué harán las células NK con las células marcadas?
story-antibody-choice-1 = Agarrarlas
story-antibody-choice-2 = Pasar de largo
story-antibody-choice-3 = Salir de la médula
story-antibody-why = La cola del anticuerpo es como un asa. Las células NK la agarran y la célula marcada muere.
story-grip = Una célula NK agarra la cola. Abre agujeros en la célula marcada, y esa célula se deshace por sí misma.
story-engulf = Un macrófago puede engullir entera una célula marcada. También algunas proteínas de la sangre pueden abrirle agujeros.
story-nk-cost = Las células NK también llevan CD38. Por eso el anticuerpo también reduce su número.
story-chemo = De nuevo la misma médula. Ahora se da quimioterapia en lugar del anticuerpo.
story-chemo-ask = ¿A qué células dañará la quimioterapia?
story-chemo-choice-1 = Solo a las células de mieloma
story-chemo-choice-2 = Solo a las células sanas
story-chemo-choice-3 = A las que se dividen, de ambas clases
story-chemo-why = La quimioterapia daña a las células que se dividen. Mueren células de mieloma y también células jóvenes de la sangre. Puede dañar además células de la boca y del intestino.
story-spared = La misma médula con el anticuerpo. La mayoría de las células sin la bandera no sufren daño. También alcanza a células sanas que la llevan.

chapter-immunotherapies = Tipos de inmunoterapia
chapter-immunotherapies-about = Uno por uno, y juntos

story-mab = Los anticuerpos monoclonales se unen a una bandera. Uno, daratumumab, dado solo, redujo el mieloma ya muy tratado en unas 31 de 100 personas.
story-elotuzumab = Elotuzumab se une a otra bandera, SLAMF7. En su primer ensayo, dado solo, no redujo el mieloma. Solo ayuda junto con otros medicamentos.
story-checkpoint = PD-1 es un freno natural de los linfocitos T. Un inhibidor de puntos de control cubre ese freno.
story-checkpoint-ask = ¿Cuánto se reducirá el mieloma?
story-checkpoint-choice-1 = Mucho
story-checkpoint-choice-2 = Poco o nada
story-checkpoint-why = En este modelo pocos linfocitos T encajan con las células de mieloma: soltar el freno cambia poco. En un ensayo temprano, pembrolizumab solo no redujo el mieloma en ninguna de 30 personas.
story-checkpoint-history = Dos ensayos que lo añadían a otros medicamentos se detuvieron en 2017 tras más muertes. No está aprobado para mieloma en Estados Unidos.
story-collect = Para las células T con CAR se extraen linfocitos T de la propia persona, se modifican en laboratorio y se devuelven.
story-wait = Prepararlas lleva semanas, aquí abreviadas. En algunas personas el mieloma crece mientras esperan.
story-car-kill = Una célula T con CAR agarra la bandera BCMA, y la célula de mieloma muere. Después la célula T pasa a la siguiente.
story-expand = Las células T con CAR se multiplican en el cuerpo. Suelen llegar al máximo de una a dos semanas después de la infusión.
story-crs = Muchos linfocitos T activos pueden causar síndrome de liberación de citocinas: reacción inmunitaria con fiebre. Es frecuente, suele ser leve y se puede tratar.
story-car-nerves = Otro efecto secundario, ICANS, puede traer confusión o dificultad para hablar. Se han visto nuevos cánceres de linfocitos T. Parecen ser raros.
story-car-cost = Las células plasmáticas sanas también llevan BCMA. También se pierden, y bajan los anticuerpos útiles. Más tarde quedan menos células T con CAR.
story-bridge = Un anticuerpo biespecífico sujeta un linfocito T con un extremo y una célula de mieloma con el otro.
story-step-up = Se empieza con dosis pequeñas, para bajar el riesgo de reacción inmunitaria fuerte. Las infecciones graves son frecuentes. Reponer anticuerpos puede ayudar a evitarlas.
story-adc = Un conjugado anticuerpo-fármaco lleva un veneno celular dentro de células con BCMA. A menudo afecta los ojos: hacen falta exámenes regulares.
story-partners = Medicamentos acompañantes: los inhibidores del proteasoma atascan la eliminación de desechos de las células de mieloma. Lenalidomida quita dos proteínas que necesitan.
story-transplant = Para un trasplante, primero se guardan células madre. Después una dosis fuerte de melfalán vacía la médula.
story-transplant-ask = ¿Qué volverá a llenar la médula?
story-transplant-choice-1 = El melfalán
story-transplant-choice-2 = Las células madre guardadas
story-transplant-choice-3 = Nada
story-transplant-why = El medicamento fuerte elimina las células. Las células madre guardadas rescatan la médula. Los glóbulos blancos suelen recuperarse en unos 10 a 14 días.

chapter-research = Qué pregunta la investigación
chapter-research-about = Nuevas dianas, escape, ensayos

story-gprc5d = Tratamientos más nuevos usan otras banderas. Aquí se unen linfocitos T a una llamada GPRC5D.
story-gprc5d-cost = GPRC5D también está en la piel, el pelo y la lengua. Eso ayuda a explicar cambios del gusto, las uñas y la piel.
story-unlike = Las células de mieloma no son todas iguales. Unas llevan muchas banderas, otras pocas.
story-escape = Ahora se da durante meses un tratamiento que encuentra BCMA.
story-escape-ask = ¿Qué células de mieloma quedarán?
story-escape-choice-1 = Las que tienen muchas banderas BCMA
story-escape-choice-2 = Las que tienen pocas banderas BCMA
story-escape-why = Las células con pocas banderas son difíciles de encontrar. Se dividen, y sus hijas también. El mieloma puede volver cuando las células pierden la bandera.
story-switch = Un tratamiento contra otra bandera puede encontrar células que han perdido la primera.
story-worn-out = Los linfocitos T que trabajan mucho tiempo se agotan. Esa es otra manera en que el mieloma puede volver.
story-schedule = El medicamento de anticuerpos permanece semanas en el cuerpo. Por eso las dosis pueden espaciarse. Las células T con CAR se dan una vez.
story-pair = Dos dianas a la vez: en un ensayo, 83 de 100 personas seguían sin crecimiento a los tres años. Con otro tratamiento, 30.
story-trial-without = Un ensayo prueba un tratamiento en personas. A menudo el azar las reparte en grupos. Este recibe lenalidomida y un corticosteroide.
story-trial-with = Un grupo parecido recibe además daratumumab. En un ensayo así respondieron 93 de 100 personas, y 76 de 100 sin él.
story-fair = Comparar ensayos distintos no es justo. Las personas que participan en ellos son diferentes.
story-people = La médula de otra persona, ya tratada antes. Los mismos medicamentos pueden lograr más o menos. Ninguna imagen puede decir qué le pasará a alguien.

chapter-meaning = Qué significa para las personas
chapter-meaning-about = Respuesta, vida diaria, preguntas abiertas

story-response = La respuesta se mide. Una respuesta parcial significa que la proteína M ha bajado al menos a la mitad.
story-lag = Muchas células de mieloma ya no están. Observe ahora la proteína M.
story-lag-ask = ¿Bajará la proteína M tan rápido como las células de mieloma?
story-lag-choice-1 = Sí, igual de rápido
story-lag-choice-2 = No, más despacio
story-lag-why = Los anticuerpos duran unas tres semanas en la sangre. Por eso la proteína M baja más tarde que el número de células de mieloma.
story-recover = Los glóbulos rojos jóvenes tienen lugar otra vez. Pero viven unos 120 días, así que la recuperación tarda semanas o meses.
story-mrd = Una prueba de EMR busca una célula de mieloma entre cien mil. «Negativa»: no se encontró. No demuestra que no quede ninguna.
story-guard = Los anticuerpos útiles siguen bajos. En un estudio grande, el riesgo de infección era unas siete veces el de personas sin mieloma.
story-earlier = Aquí el mieloma ha vuelto. En un ensayo, células T con CAR lo redujeron en 97 de 100 personas infundidas, 83 de 100 inscritas.
story-five-years = En ese ensayo, 32 de 97 personas siguieron sin crecimiento al menos cinco años. Por qué ellas y no otras es una pregunta abierta.
story-life = En un ensayo, el trasplante contuvo el mieloma más tiempo. Pero a los cinco años vivía un número parecido de personas con y sin él.
story-daily = El cansancio y las infecciones marcan la vida diaria. Cómo se siente una persona cuenta tanto como las cifras de un análisis.
story-questions = Preguntas para su equipo médico: ¿Cuál es el objetivo? ¿Qué efectos secundarios puede haber? ¿Y si deja de funcionar?
story-call = Pregunte también: ¿Con qué señales debo llamar de inmediato? ¿Cómo serán mis días? ¿Hay un ensayo abierto para mí?
story-end = Esta imagen está simplificada: se han cambiado tamaños, cantidades y tiempos. No puede predecir lo que le pasará a usted.
