### Lo que pasó en una simulación, en palabras.

transcript-heading = Qué pasó en esta simulación
transcript-none = Todavía no se activó nada.
transcript-copy = Copiar
transcript-copied = Copiado.
transcript-print = Imprimir
transcript-milestone = Día { $day }. { $words }
transcript-response = Respuesta: { $words }.
transcript-relapse = El mieloma vuelve a crecer después de una respuesta.
transcript-lowest = Lo más bajo hasta ahora en la sangre, { $name }: { $count } de 100.
transcript-fewest = El menor número de células de mieloma hasta ahora: { $count } de 100 células de la médula.
transcript-most-car-t = El mayor número de células T con CAR hasta ahora en este pequeño trozo de médula: { $count }.
transcript-first = Día { $day }, { $therapy }, primera vez: { $step }

event-bound = se pegó a su diana en una célula.
event-gripped = una célula inmunitaria agarró una célula marcada.
event-bridged = unió un linfocito T con una célula de mieloma.
event-synapse = una célula inmunitaria se apretó contra una célula con la diana.
event-pore = se abrieron agujeros en una célula con la diana.
event-complement = proteínas de la sangre abrieron agujeros en una célula marcada.
event-apoptosis = una célula se deshizo por sí misma.
event-engulfed = un macrófago engulló una célula marcada.
event-released = una célula inmunitaria se soltó y siguió adelante.
event-internalised = una célula lo metió en su interior.
event-payload-released = su medicamento quedó libre dentro de una célula.
event-brake-pressed = se pisó el freno de un linfocito T.
event-brake-covered = cubrió el freno de un linfocito T.
event-activated = una célula inmunitaria quedó preparada.
event-damaged = una célula que se dividía sufrió daño.
event-stressed = se acumularon proteínas en una célula.
event-slowed = una célula recibió la señal de dejar de dividirse.
event-collected = se extrajeron células.
event-infused = se devolvieron células.
event-engrafted = una célula madre se instaló en la médula.
event-expanded = una célula T con CAR se dividió.
event-divided = una célula de mieloma se dividió.
event-escaped = una célula de mieloma con muy poca diana se dividió.
