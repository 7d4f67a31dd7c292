### Para quien escucha: la escena como lista, lo que se lee en voz alta, la voz y los sonidos.

outline-heading = La imagen en una lista
outline-hint = Elija un elemento y la imagen lo mostrará con un círculo. Oirá qué es, qué hace y qué lo toca. Elíjalo otra vez para pasar al siguiente.
outline-hint-left = Los círculos aparecen en la médula de la izquierda.
outline-cells = Células
outline-markers = Marcadores
outline-steps = Pasos de los tratamientos
outline-count = Aquí hay ahora: { $count }.
outline-carry = Células que lo llevan ahora: { $count }.
outline-times = Hasta ahora: { $count } veces.
outline-not-yet = Todavía no.
outline-none = Ahora no hay ninguno aquí.
outline-no-steps = No hay ningún tratamiento activado, así que no hay pasos.
touching = La tocan: { $cells }.
touching-none = No la toca ninguna otra célula.
touching-count = { $cell } ({ $count })

described-heading = Vista descrita
described-hint = Para docentes y editores: aquí se ve lo que oye quien usa un lector de pantalla, y en qué día. Lo que nadie ha pedido no se lee, así que la lista puede quedar vacía mientras el relato avanza solo.
described-now = Lo que se puede leer en cualquier momento:
described-log = Lo leído hasta ahora:
described-empty = Todavía nada.
described-line = (Día { $day }) { $words }
described-on = Leer en voz alta lo que ocurre

heard-heading = Voz y sonidos
heard-voice = Leer el relato en voz alta
heard-no-voice = Este navegador no tiene una voz propia para este idioma, así que aquí no se puede leer el relato en voz alta.
heard-sounds = Sonidos suaves para lo que hacen los tratamientos
heard-volume = Volumen
heard-hint = La voz es la de su dispositivo y los sonidos se crean en esta página. No se envía nada a ningún sitio.
heard-cue = Sonido: { $words }
