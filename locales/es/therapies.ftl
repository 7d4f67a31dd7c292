### Un tratamiento cada vez: nombre, una línea sencilla, lo que cuesta.

therapy-antibody-name = Anticuerpo monoclonal
therapy-antibody-detail = contra CD38
therapy-antibody-line = Anticuerpos hechos en laboratorio se pegan a CD38, una bandera de las células de mieloma. Así las células inmunitarias las encuentran y las eliminan.
therapy-antibody-cost = Las reacciones a la infusión son frecuentes. Algunas células sanas también llevan CD38, entre ellas los glóbulos rojos: las pruebas de compatibilidad de la sangre pueden dar resultados confusos.

therapy-checkpoint-name = Inhibidor de puntos de control
therapy-checkpoint-detail = contra el freno PD-1
therapy-checkpoint-line = Suelta un freno de los linfocitos T. En el mieloma no ayudó, y no está aprobado.
therapy-checkpoint-cost = En dos ensayos murieron más personas cuando se añadió. Los linfocitos T sin freno pueden dañar tejido sano.

therapy-car_t-name = Células T con CAR
therapy-car_t-detail = contra BCMA
therapy-car_t-line = Linfocitos T de la propia persona, modificados en laboratorio para encontrar BCMA en las células de mieloma, y después devueltos. Unos días de quimioterapia les dejan espacio.
therapy-car_t-cost = La mayoría tiene una reacción inmunitaria con fiebre, casi siempre leve. Las infecciones son frecuentes. Algunas personas tienen confusión. Los nuevos cánceres de linfocitos T parecen poco frecuentes. También se alcanzan células plasmáticas sanas.

therapy-bispecific-name = Anticuerpo biespecífico
therapy-bispecific-detail = contra BCMA
therapy-bispecific-line = Un brazo sujeta un linfocito T, el otro una célula de mieloma. Unidos, el linfocito T puede actuar. Se empieza con dosis pequeñas.
therapy-bispecific-cost = Las infecciones son el riesgo principal y pueden ser graves. Es frecuente una reacción inmunitaria con fiebre. Las células plasmáticas sanas también llevan BCMA.

therapy-adc-name = Conjugado anticuerpo-fármaco
therapy-adc-detail = contra BCMA
therapy-adc-line = Un anticuerpo lleva un medicamento potente dentro de las células con BCMA. La célula deja de dividirse y muere.
therapy-adc-cost = Los cambios en los ojos son frecuentes: hacen falta revisiones regulares de los ojos.

therapy-chemo-name = Quimioterapia
therapy-chemo-detail = melfalán y otros
therapy-chemo-line = Medicamentos que dañan a las células mientras se dividen, tanto células de mieloma como médula sana.
therapy-chemo-cost = Las células de la sangre bajan por un tiempo. También pueden verse afectados la boca y el intestino.

therapy-transplant-name = Trasplante de células madre
therapy-transplant-detail = con las propias células de la persona
therapy-transplant-line = Se extraen células madre. Una dosis fuerte de melfalán vacía la médula. Las células madre vuelven y la reconstruyen.
therapy-transplant-cost = Las células de la sangre están muy bajas unas dos semanas. La mayoría de las personas tiene diarrea.

therapy-imid-name = Inmunomodulador
therapy-imid-detail = como lenalidomida
therapy-imid-line = Una pastilla que frena a las células de mieloma y prepara a las células NK y a los linfocitos T. Se usa con otros tratamientos.
therapy-imid-cost = Los glóbulos blancos pueden bajar. Puede dañar a un bebé durante el embarazo.

therapy-proteasome-name = Inhibidor del proteasoma
therapy-proteasome-detail = como bortezomib
therapy-proteasome-line = Bloquea la eliminación de proteínas en células que fabrican muchos anticuerpos, y las proteínas se acumulan.
therapy-proteasome-cost = Manos y pies dormidos o con dolor. Las células plasmáticas sanas también fabrican muchos anticuerpos.

therapy-steroid-name = Corticosteroide
therapy-steroid-detail = como dexametasona
therapy-steroid-line = Daña las células de mieloma y calma reacciones inmunitarias. Se usa con muchos otros tratamientos.
therapy-steroid-cost = Pueden verse afectados el azúcar en la sangre, el ánimo, el sueño y los huesos. Las infecciones son más probables.

therapy-cost-label = Efectos secundarios:

group-immune = Inmunoterapias
group-partner = Quimioterapia, trasplante y medicamentos acompañantes
agent-against = contra { $target }
agent-antibody-slamf7 = otra bandera; sin otros medicamentos no reduce el mieloma
agent-bispecific-gprc5d = otra bandera, también en piel, pelo y lengua
agent-bispecific-fcrh5 = otra bandera, todavía en estudio

preset-label = Pruebe un conjunto
preset-antibody = Anticuerpo y acompañantes
preset-four = Anticuerpo y tres acompañantes
preset-transplant = Acompañantes, después trasplante
preset-bridging = Células T con CAR tras un tratamiento puente
preset-bispecific = Biespecífico y anticuerpo
preset-adc = Conjugado y acompañantes
preset-checkpoint = Inhibidor de puntos de control y acompañantes

card-open = Cómo actúa y qué efectos secundarios tiene
card-steps = Paso a paso en la imagen
card-harms = Posibles efectos secundarios
card-status = En Estados Unidos, según la revisión de 2026
card-tested = Probados juntos
card-no-benefit = No se encontró beneficio.
card-untested = Lo que hace cualquier otro conjunto no está establecido.
card-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
harm-any = en { $count } de 100 personas ({ $source })
harm-severe = grave en { $severe } de 100 personas ({ $source })
harm-gut = Diarrea
harm-infection-risk = Infección

therapy-antibody-status = Daratumumab: aprobado desde 2015; hoy, desde la enfermedad temprana de alto riesgo hasta la recaída. Isatuximab: aprobado junto con otros medicamentos.
therapy-checkpoint-status = No está aprobado para el mieloma múltiple.
therapy-car_t-status = Hay dos productos aprobados, desde 2021 y 2022. Desde abril de 2024 pueden usarse tras menos tratamientos previos.
therapy-bispecific-status = Tras cuatro o más líneas de tratamiento: teclistamab desde 2022, talquetamab y elranatamab desde 2023, linvoseltamab desde 2025. Teclistamab con daratumumab desde 2026, tras una o más. Cevostamab todavía está en estudio.
therapy-adc-status = Belantamab mafodotina: aprobado en 2020, retirado del mercado después de 2022, aprobado de nuevo en octubre de 2025 con otros dos medicamentos, tras dos o más líneas de tratamiento.
therapy-chemo-status = El melfalán en dosis alta es parte de un trasplante de células madre.
therapy-transplant-status = Usa células madre de la propia persona. En un ensayo grande el trasplante temprano contuvo el mieloma más tiempo que dejarlo para después, y a los cinco años vivía un número parecido de personas.
therapy-imid-status = Lenalidomida y otros: forman parte de muchas combinaciones.
therapy-proteasome-status = Bortezomib y otros: parte de muchas combinaciones.
therapy-steroid-status = Dexametasona: se da junto con muchos otros tratamientos.

found-heading = Qué acompaña a este conjunto
evidence-heading = Qué hallaron los ensayos
evidence-none = Active un tratamiento para ver qué hallaron los ensayos.
evidence-tested = Este conjunto se probó en ensayos.
evidence-no-benefit = Este conjunto se probó en ensayos. No se encontró beneficio.
evidence-studied = Ningún ensayo de esta página probó este conjunto. No se ha establecido qué hace, así que no se muestran resultados.
evidence-brake = En los ensayos de mieloma, los inhibidores de puntos de control no aportaron beneficio.
evidence-apart = En negrita: el grupo que recibió este conjunto. Si no se cita un efecto secundario, no tenemos una cifra confirmada; no significa que no lo hubiera. No compare un ensayo con otro: las personas que participan son diferentes.
trial-routine-care = Atención habitual en Estados Unidos
arm-another = otro tratamiento
arm-belantamab = belantamab mafodotina
arm-bortezomib = bortezomib
arm-chemotherapy = quimioterapia
arm-cilta-cel = cilta-cel
arm-collected = todas las personas cuyas células se extrajeron
arm-daratumumab = daratumumab
arm-dexamethasone = dexametasona
arm-elotuzumab = elotuzumab
arm-ide-cel = ide-cel
arm-infused = quienes recibieron la infusión
arm-isatuximab = isatuximab
arm-joined = todas las personas inscritas
arm-kept = el trasplante se dejó para después
arm-lenalidomide = lenalidomida
arm-melphalan = melfalán
arm-nivolumab = nivolumab
arm-pembrolizumab = pembrolizumab
arm-pomalidomide = pomalidomida
arm-prednisone = prednisona
arm-same = lo mismo
arm-strong-chemotherapy = quimioterapia intensa
arm-talquetamab = talquetamab
arm-teclistamab = teclistamab
arm-three-medicines = tres medicamentos
arm-transplant = trasplante
arm-two-transplants = dos trasplantes
arm-two-weekly = cada dos semanas
arm-usual = otro tratamiento habitual
arm-weekly = cada semana
arm-without-daratumumab = lo mismo sin daratumumab

effects-heading = Efectos en el cuerpo ahora
effects-none = Ninguno en este momento. Algunos llegan más tarde, otros solo fuera de la médula.
effect-mild = leve
effect-strong = fuerte
effect-cytokine-release = Reacción inmunitaria con fiebre
effect-neurotoxicity = Confusión o dificultad para hablar
effect-infusion-reaction = Reacción a la infusión
effect-low-counts = Pocas células en la sangre
effect-infection-risk = Riesgo de infección
effect-eye = Cambios en los ojos
effect-skin-and-taste = Cambios de la piel, las uñas y el gusto
effect-nerve = Manos y pies dormidos o con dolor
effect-gut = Boca dolorida, molestias del intestino
effect-immune-inflammation = Inflamación de órganos sanos
effect-sugar-mood-sleep = Cambios del azúcar en la sangre, el ánimo y el sueño

harm-both = en { $count } de 100 personas, grave en { $severe } ({ $source })
evidence-people = {" "}({ $count } personas)
people-new = personas con mieloma recién diagnosticado
people-new-transplant = personas con mieloma recién diagnosticado que podían recibir un trasplante
people-new-without = personas con mieloma recién diagnosticado, sin trasplante previsto
people-later = personas que ya habían recibido tratamiento
people-much = personas que ya habían recibido varios tratamientos
people-outside = personas ya tratadas, con mieloma fuera del hueso
found-response = el mieloma respondió en { $count } de { $of } personas
found-no-growth = vivas y sin crecimiento del mieloma después de { $months } meses: { $count } de { $of } personas
found-half-no-growth = la mitad de las personas seguía viva y sin crecimiento del mieloma después de unos { $months } meses
found-alive = vivas después de { $months } meses: { $count } de { $of } personas
found-half-alive = la mitad de las personas seguía viva después de unos { $months } meses
found-none-left = ninguna célula de mieloma entre 100.000 en { $count } de { $of } personas
found-crs = reacción inmunitaria con fiebre, leve o grave, en { $count } de { $of }
found-infection = infección grave en { $count } de { $of }
found-any-infection = infección en { $count } de { $of }
found-lung = infección grave de los pulmones en { $count } de { $of }
found-infusion = reacción a la infusión en { $count } de { $of }
found-inflamed = inflamación de órganos sanos en { $count } de { $of }
found-eye = cambios en los ojos en { $count } de { $of }
found-severe-eye = cambios graves de la córnea en { $count } de { $of }
found-skin = cambios de la piel que no son sarpullido en { $count } de { $of }
found-nerve = adormecimiento o dolor grave de los nervios en { $count } de { $of }
found-late-nerve = efectos tardíos en los nervios o el cerebro en { $count } de { $of }
found-movement = cambios tardíos del movimiento, como los de la enfermedad de Parkinson, en { $count } de { $of }
found-died = murieron { $count } personas
found-other-death = muerte sin que volviera el mieloma en { $count } de { $of }
note-more-deaths = Murieron más personas cuando se añadió el inhibidor de puntos de control. El ensayo se detuvo en 2017.
note-radiation = La única persona que respondió también había recibido radioterapia.
note-alive-alike = En los dos grupos seguía viva más o menos la misma cantidad de personas. Muchas del otro grupo recibieron después células T con CAR.
note-chance = Esta diferencia puede deberse al azar.
note-1996 = Ensayo antiguo, publicado en 1996, antes de la mayoría de los medicamentos actuales. Estas cifras no describen el tratamiento de hoy.
note-2008 = Ensayo antiguo, publicado en 2008, antes de muchos de los medicamentos actuales. Estas cifras no describen el tratamiento de hoy.
note-vein = Se dio por goteo en una vena.
note-twice-a-week = El bortezomib se dio en una vena dos veces por semana.
note-alive-both = En los dos grupos vivía un número parecido de personas.
note-301-more-deaths = Participaron 301 personas en total. Murieron más personas cuando se añadió el inhibidor de puntos de control. El ensayo se detuvo en 2017.
note-170 = Participaron 170 personas en total.
