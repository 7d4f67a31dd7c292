### Cifras junto a la imagen, la línea de tiempo y la imagen en palabras.

marrow-heading = Qué ocupa la médula
marrow-hint = de cada 100 células
share-myeloma = Células de mieloma
share-plasma = Células plasmáticas sanas
share-erythroid = Glóbulos rojos jóvenes
share-myeloid = Glóbulos blancos, maduros y jóvenes
share-other = Otras células

blood-heading = En la sangre
blood-hint = 100 = nivel normal
blood-red_cells = Glóbulos rojos
blood-white_cells = Glóbulos blancos
blood-platelets = Plaquetas
blood-word-usual = normal
blood-word-low = bajo
blood-word-very_low = muy bajo
blood-word-high = por encima de lo normal

vital-heading = Los valores ahora
vital-since-switch = y desde el día { $day }, el último cambio
vital-since-start = y desde el comienzo
vital-of-100 = de 100
vital-grams = g/L
vital-up = subió
vital-down = bajó
vital-from = desde { $from }
vital-same = sin cambio
vital-none-seen = no se ve ninguna
vital-hardly-any = casi ninguna
vital-few = pocas
vital-gathering = se acumulan
vital-crowding = llenan la médula
vital-found = presente
vital-not-found = no se detecta
vital-bone-thin = algo debilitado
vital-bone-lost = muy debilitado

m-protein = Proteína M
m-protein-value = { $value } g/L
useful-antibodies = Anticuerpos que protegen
bone = Hueso
kidneys = Función de los riñones
calcium = Calcio
calcium-value = { $value } mg/dL
of-100 = { $count } de 100
under-one = menos de 1
response = Respuesta hasta ahora
response-none = ninguna todavía
response-progressive = el mieloma está creciendo
response-stable = sin cambios grandes
response-minimal = mínima: la proteína M bajó al menos una cuarta parte
response-partial = parcial: la proteína M bajó al menos a la mitad
response-very_good_partial = muy buena: la proteína M bajó al menos nueve décimas partes
response-complete = completa: no se detecta proteína M; puede haber todavía células de mieloma
symptoms-heading = Lo que una persona puede sentir:
symptoms-none = ningún síntoma solo por estas cifras
symptom-fatigue = cansancio, falta de aire
symptom-infection_risk = más infecciones
symptom-bone_pain = dolor de huesos
symptom-kidney = los riñones funcionan peor
symptom-thirst_and_confusion = sed, confusión
symptom-bleeding = moretones, sangrado
harmed = Células sanas dañadas por el tratamiento
gauge-plasma_cells = Células plasmáticas sanas a la vista
gauge-nk_cells = Células NK a la vista
gauge-car_t_cells = Células T con CAR a la vista
gauge-bcma_flags = Marcadores BCMA por célula de mieloma (100 = la cantidad habitual)
gauge-tiring_t_cells = Linfocitos T cansados o agotados

time-line-heading = La simulación hasta ahora
time-line-how = Cómo leer estas líneas
time-line-how-time = El tiempo va de izquierda a derecha. La línea vertical gruesa es el momento actual.
time-line-how-blood = Glóbulos rojos, glóbulos blancos y plaquetas: 100 es el nivel normal. Si una línea baja, hay menos células en la sangre.
time-line-how-myeloma = Células de mieloma: cuántas de cada 100 células de la médula.
time-line-how-marks = Una línea vertical fina: se inició un tratamiento. Una discontinua: se detuvo.
time-line-how-doses = Líneas cortas abajo: dosis de un anticuerpo. Donde están más separadas, las dosis son menos frecuentes. Si hay dos médulas, la fila de arriba es la de la derecha.
time-line-summary = Del día 0 al día { $day }. Las células de mieloma pasaron de { $first } a { $last } de cada 100 células de la médula. Los glóbulos rojos en la sangre están en { $red } de 100.

words-heading = Lo que usted ve
words-day = Día { $day }.
words-myeloma-none = No hay células de mieloma en este pequeño trozo de médula.
words-myeloma-gone = No quedan células de mieloma en este pequeño trozo de médula. Puede haber algunas en otra parte.
words-myeloma-trace = Casi no hay células de mieloma: { $count } de cada 100 células de la médula.
words-myeloma-few = Pocas células de mieloma: unas { $count } de cada 100 células de la médula.
words-myeloma-some = Las células de mieloma se acumulan: unas { $count } de cada 100 células de la médula.
words-myeloma-many = Las células de mieloma ocupan gran parte de la médula: unas { $count } de cada 100 células.
words-red-usual = Los glóbulos rojos en la sangre están más o menos normales.
words-red-low = Los glóbulos rojos en la sangre están bajos: { $count } de 100. Esto puede cansar a una persona.
words-red-very_low = Los glóbulos rojos en la sangre están muy bajos: { $count } de 100. Esto puede causar debilidad y falta de aire.
words-red-high = Los glóbulos rojos en la sangre están por encima de lo normal: { $count } de 100.
words-too_large = Los anticuerpos, los marcadores y los receptores se dibujan mucho más grandes de lo que son, para que usted los vea.
words-times_too_large = Los anticuerpos se dibujan unas { $times } veces más grandes, para que se puedan ver. Los marcadores y los receptores también son demasiado grandes.
picture-coarser = Este dispositivo está ocupado, así que la imagen se dibuja con menos puntos y menos marcas pequeñas. Vuelve a ser más fina cuando hay tiempo.
words-given = Tratamiento activo: { $names }.
words-given-none = Ningún tratamiento está activo.
