### El marco de la página: título, encabezados, avisos.

app-name = Marrowscope
app-tagline = Dentro de la médula ósea: mieloma múltiple e inmunoterapia
stage-heading = La médula
stage-picture = Imagen en movimiento de la médula ósea. El texto de abajo dice lo que muestra.
no-picture = Este navegador no puede dibujar la imagen en movimiento. Las palabras de abajo dicen lo que mostraría, y todos los controles funcionan.
day = Día { $day }
scale = { $length } µm
treatments-heading = Tratamientos
treatments-hint = Active uno y observe qué cambia.
readouts-heading = En esta médula
legend-heading = Quién es quién
notice-bad-value = La dirección pide «{ $value }» como { $name }. Aquí no existe esa opción, así que se usa la habitual.
notice-close = Cerrar
education-only = Información general. No es un consejo médico.
switched-on = { $therapy }: activo, desde el día { $day }.
switched-off = { $therapy }: inactivo, desde el día { $day }.
slowed = tiempo más lento
blank = En pausa para que usted hable. Pulse B para seguir.
views-label = Formas de mirar
view-story = Relato
view-explore = Explorar
view-compare = Comparar
about-jump = Acerca de

run-heading = Empezar otra simulación
run-hint = Al elegir aquí, la simulación empieza en el día 0.
run-stage = Enfermedad al empezar
run-stage-healthy = Ninguna: médula sana
run-stage-early = Pocas células de mieloma, sin daño todavía (como en la GMSI o el mieloma quiescente)
run-stage-active = Activa
run-stage-relapsed = Recaída tras el tratamiento
run-m-protein = Qué fabrica el mieloma
run-m-protein-igg = Anticuerpo de tipo IgG
run-m-protein-iga = Anticuerpo de tipo IgA
run-m-protein-light-chain = Solo cadenas ligeras
run-size = Cantidad de médula
run-size-small = Pequeña, unas mil células
run-size-medium = Mediana, unas cuatro mil células
run-size-large = Grande, unas dieciséis mil células
run-seed = Número de la simulación (el mismo número da la misma simulación)

language-label = Idioma
# El nombre de cada idioma en ese idioma.
language-en = English
language-es = Español

# Se muestra al pie de la página mientras «reviewed-by» no nombre a nadie.
review-notice = El texto en español espera la revisión de un profesional médico cualificado.
# Quién revisó el texto en español: nombre y título. Vacío: nadie todavía.
reviewed-by = { "" }
