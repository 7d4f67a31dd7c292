### Un tratamiento cada vez: nombre, una línea sencilla, lo que cuesta.

therapy-antibody-name = Anticuerpo monoclonal
therapy-antibody-detail = contra CD38
therapy-antibody-line = Anticuerpos hechos en laboratorio se unen a CD38, un marcador de las células de mieloma, y las señalan. Así las células inmunitarias las encuentran y las eliminan.
therapy-antibody-cost = Las reacciones son frecuentes por vía intravenosa, y menos con la inyección bajo la piel, lo habitual hoy. Las infecciones son más frecuentes. Puede alterar las pruebas de compatibilidad de la sangre.

therapy-checkpoint-name = Inhibidor de puntos de control
therapy-checkpoint-detail = contra el freno PD-1
therapy-checkpoint-line = Quita un freno a los linfocitos T. En el mieloma no ayudó.
therapy-checkpoint-cost = En dos ensayos murieron más personas cuando se añadió. Los linfocitos T sin freno pueden dañar tejido sano.

therapy-car_t-name = Células T con CAR
therapy-car_t-detail = contra BCMA
therapy-car_t-line = Los linfocitos T de la propia persona reciben en el laboratorio un receptor nuevo (el CAR) para encontrar BCMA en las células de mieloma, y después se devuelven. Unos días de quimioterapia les dejan espacio.
therapy-car_t-cost = La mayoría tiene una reacción inmunitaria con fiebre, casi siempre leve. Algunas personas tienen confusión. Después puede haber infecciones, recuentos bajos prolongados, problemas tardíos de nervios o movimiento, inflamación del intestino y otros cánceres de la sangre.

therapy-bispecific-name = Anticuerpo biespecífico
therapy-bispecific-detail = contra BCMA
therapy-bispecific-line = Un brazo sujeta un linfocito T, el otro una célula de mieloma. Así unido, el linfocito T puede actuar. Se empieza con dosis pequeñas.
therapy-bispecific-cost = Las infecciones son el riesgo principal y pueden ser graves. Es frecuente una reacción inmunitaria con fiebre. Las células plasmáticas sanas también llevan BCMA, así que bajan los anticuerpos que protegen.

therapy-adc-name = Anticuerpo con un fármaco unido
therapy-adc-detail = conjugado anticuerpo-fármaco, contra BCMA
therapy-adc-line = Un anticuerpo lleva un medicamento potente dentro de las células con BCMA. La célula deja de dividirse y muere.
therapy-adc-cost = Los cambios en los ojos son frecuentes, así que los ojos se revisan periódicamente.

therapy-chemo-name = Quimioterapia
therapy-chemo-detail = melfalán y otros
therapy-chemo-line = Un tratamiento más antiguo: medicamentos que dañan a las células mientras se dividen, tanto células de mieloma como médula sana.
therapy-chemo-cost = Los recuentos sanguíneos bajan por un tiempo. También pueden verse afectados la boca y el intestino.

therapy-transplant-name = Trasplante de células madre
therapy-transplant-detail = con las propias células de la persona
therapy-transplant-line = Se extraen células madre de la propia persona. Una dosis alta de melfalán vacía la médula. Las células madre se devuelven y la reconstruyen.
therapy-transplant-cost = Recuentos sanguíneos muy bajos unas dos semanas, con riesgo de infección. Llagas en la boca y, en la mayoría de las personas, diarrea.

therapy-imid-name = Inmunomodulador
therapy-imid-detail = como la lenalidomida
therapy-imid-line = Una pastilla que frena a las células de mieloma y ayuda a actuar a las células NK y a los linfocitos T. Se usa con otros tratamientos.
therapy-imid-cost = Los glóbulos blancos pueden bajar. Pueden formarse coágulos de sangre, por eso muchas personas reciben un medicamento contra ellos. Puede dañar al bebé durante un embarazo.

therapy-proteasome-name = Inhibidor del proteasoma
therapy-proteasome-detail = como el bortezomib
therapy-proteasome-line = Impide que las células eliminen las proteínas usadas. Las células que fabrican muchos anticuerpos, como las de mieloma, no lo soportan.
therapy-proteasome-cost = Manos y pies dormidos o con dolor. El herpes zóster puede reaparecer, por eso muchas personas toman una pastilla para evitarlo. También se dañan células plasmáticas sanas.

therapy-steroid-name = Corticosteroide
therapy-steroid-detail = como la dexametasona
therapy-steroid-line = Daña las células de mieloma y calma reacciones inmunitarias. Se usa con muchos otros tratamientos.
therapy-steroid-cost = Pueden verse afectados el azúcar en la sangre, el ánimo, el sueño y los huesos. Las infecciones son más probables.

therapy-cost-label = Efectos secundarios:

group-immune = Inmunoterapias
group-partner = Quimioterapia, trasplante y otros medicamentos que se combinan
agent-against = contra { $target }
agent-antibody-slamf7 = otro marcador; sin otros medicamentos no reduce el mieloma
agent-bispecific-gprc5d = otro marcador, también en piel, pelo y lengua
agent-bispecific-fcrh5 = otro marcador, todavía en estudio

preset-label = Pruebe una combinación
preset-antibody = Anticuerpo con otros medicamentos
preset-four = Anticuerpo con otros tres medicamentos
preset-transplant = Otros medicamentos, después trasplante
preset-bridging = Células T con CAR tras un tratamiento puente
preset-bispecific = Biespecífico y anticuerpo
preset-adc = Anticuerpo con un fármaco unido y otros medicamentos
preset-checkpoint = Inhibidor de puntos de control con otros medicamentos

card-open = Cómo actúa y qué efectos secundarios tiene
card-steps = Paso a paso en la imagen
card-harms = Posibles efectos secundarios
card-status = Situación en Estados Unidos (revisada en { $date })
card-tested = Probados juntos
card-no-benefit = No se encontró beneficio.
card-untested = De otras combinaciones no se sabe qué efecto tienen.
card-times = { $count ->
    [one] una vez
   *[other] { $count } veces
}
harm-any = en { $count } de 100 personas ({ $source })
harm-severe = grave en { $severe } de 100 personas ({ $source })
harm-gut = Diarrea
harm-infection-risk = Infección
late-other-cancer = Otro cáncer de la sangre más tarde (SMD o LMA) en 10 de 97 personas, de las que murieron 9; todas ya tratadas muchas veces (CARTITUDE-1)
late-t-cell-cancer = Nuevos cánceres de linfocitos T; parecen poco frecuentes
late-movement = Problemas tardíos de movimiento en 5 de 100 personas (CARTITUDE-1); efectos tardíos en los nervios en 10 de 100 en la atención habitual
late-gut = Diarrea persistente por una inflamación del intestino; rara, pero ha llegado a ser mortal
late-clots = Coágulos de sangre
late-second-cancer = Segundos cánceres

therapy-antibody-status = Daratumumab: aprobado desde 2015; hoy, desde el mieloma quiescente de alto riesgo hasta la recaída. Isatuximab: aprobado junto con otros medicamentos, también como primer tratamiento.
therapy-checkpoint-status = No está aprobado para el mieloma múltiple.
therapy-car_t-status = Hay dos productos aprobados, desde 2021 y 2022. Desde abril de 2024 pueden usarse tras menos tratamientos previos. La persona se queda cerca del hospital y no conduce durante unas dos semanas; en otros países puede ser más tiempo.
therapy-bispecific-status = Tras cuatro o más líneas de tratamiento: teclistamab desde 2022, talquetamab y elranatamab desde 2023, linvoseltamab desde 2025. Teclistamab con daratumumab desde marzo de 2026, tras una o más que incluyeran un inhibidor del proteasoma y un inmunomodulador. Cevostamab todavía está en estudio.
therapy-adc-status = Belantamab mafodotina: aprobado en 2020; dejó el mercado después de 2022, cuando un ensayo no halló beneficio frente a otro tratamiento; aprobado de nuevo en octubre de 2025 con otros dos medicamentos, tras dos o más líneas de tratamiento.
therapy-chemo-status = El melfalán en dosis alta es parte de un trasplante de células madre.
therapy-transplant-status = Usa células madre de la propia persona. En un ensayo grande el trasplante temprano contuvo el mieloma más tiempo que esperar, y a los cinco años vivía un número parecido de personas.
therapy-imid-status = Lenalidomida y otros: forman parte de muchas combinaciones.
therapy-proteasome-status = Bortezomib y otros: parte de muchas combinaciones.
therapy-steroid-status = Dexametasona: se administra junto con muchos otros tratamientos.

found-heading = Efectos de esta combinación
evidence-heading = Qué hallaron los ensayos
evidence-none = Active un tratamiento para ver qué hallaron los ensayos.
evidence-tested = Esta combinación se probó en ensayos clínicos.
evidence-no-benefit = Esta combinación se probó en ensayos clínicos. No se encontró beneficio.
evidence-studied = Ningún ensayo de esta página probó esta combinación. No se sabe qué efecto tiene, así que no se muestran resultados.
evidence-brake = En los ensayos de mieloma, los inhibidores de puntos de control no aportaron beneficio.
evidence-apart = En negrita: el grupo que recibió esta combinación. Si no se cita un efecto secundario, no tenemos una cifra confirmada; no significa que no lo hubiera. No compare un ensayo con otro: participaron personas diferentes.
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
arm-kept = esperar con el trasplante
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
effect-infusion-reaction = Reacción a la infusión o a la inyección
effect-low-counts = Recuentos sanguíneos bajos
effect-infection-risk = Riesgo de infección
effect-eye = Cambios en los ojos
effect-skin-and-taste = Cambios de la piel, las uñas y el gusto
effect-nerve = Manos y pies dormidos o con dolor
effect-gut = Llagas o dolor en la boca, molestias intestinales
effect-immune-inflammation = Inflamación de órganos sanos
effect-sugar-mood-sleep = Cambios del azúcar en la sangre, el ánimo y el sueño

harm-both = en { $count } de 100 personas, grave en { $severe } ({ $source })
evidence-people = {" "}({ $count } personas)
people-new = personas con mieloma recién diagnosticado
people-new-transplant = personas con mieloma recién diagnosticado que podían recibir un trasplante
people-new-without = personas con mieloma recién diagnosticado, sin trasplante previsto
people-later = personas que ya habían recibido tratamiento
people-one-to-three = personas con uno a tres tratamientos previos
people-much = personas que ya habían recibido varios tratamientos
people-outside = personas ya tratadas, con bultos de mieloma lejos de los huesos
found-response = el mieloma se redujo en { $count } de { $of } personas
found-no-growth = vivas, sin que el mieloma avanzara, después de { $months } meses: { $count } de { $of } personas
found-half-no-growth = la mitad de las personas vivió sin que el mieloma avanzara unos { $months } meses o más
found-alive = vivas después de { $months } meses: { $count } de { $of } personas
found-half-alive = la mitad de las personas vivió unos { $months } meses o más
found-none-left = ninguna célula de mieloma entre cien mil en { $count } de { $of } personas
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
found-serious = efectos secundarios graves en { $count } de { $of }
found-side-effect-death = muerte por efectos secundarios en { $count } de { $of }
found-icans = confusión o dificultad para hablar (ICANS) en { $count } de { $of }
found-cranial-nerve = debilidad de músculos de la cara o los ojos en { $count } de { $of }
found-other-cancer = otro cáncer de la sangre más tarde (SMD o LMA) en { $count } de { $of }, de las que murieron 9
found-no-longer = el mieloma no se contuvo más tiempo que con el otro tratamiento
trial-no-harm = Aquí no se confirmó ninguna cifra sobre efectos secundarios de este ensayo. No significa que no los hubiera.
note-more-deaths = Murieron más personas cuando se añadió el inhibidor de puntos de control. El ensayo se detuvo en 2017.
note-radiation = La única persona en la que se redujo el mieloma también había recibido radioterapia.
note-alive-alike = En los dos grupos seguía viva más o menos la misma cantidad de personas. Muchas del otro grupo recibieron después células T con CAR.
note-chance = Esta diferencia puede deberse al azar.
note-1996 = Ensayo antiguo, publicado en 1996, antes de la mayoría de los medicamentos actuales. Estas cifras no describen el tratamiento de hoy.
note-2008 = Ensayo antiguo, publicado en 2008, antes de muchos de los medicamentos actuales. Estas cifras no describen el tratamiento de hoy.
note-vein = Se administró por vía intravenosa. Hoy suele ser una inyección bajo la piel. En un ensayo que comparó las dos, hubo reacciones en 13 de 100 personas con la inyección y en 35 con la vía intravenosa.
note-twice-a-week = El bortezomib se administró por vía intravenosa dos veces por semana.
note-alive-both = En los dos grupos vivía un número parecido de personas.
note-301-more-deaths = Participaron 301 personas en total. Murieron más personas cuando se añadió el inhibidor de puntos de control. El ensayo se detuvo en 2017.
note-170 = Participaron 170 personas en total.
note-icaria = El mieloma se contuvo más tiempo con isatuximab. La diferencia en cuánto vivieron las personas puede deberse al azar.
note-early-deaths = En los primeros meses murieron más personas en el grupo con células T con CAR.
