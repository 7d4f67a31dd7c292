### Dos simulaciones lado a lado.

pane-left = Médula de la izquierda
pane-right = Médula de la derecha
pane-left-short = Izq.
pane-right-short = Der.
difference-heading = En qué se diferencian
difference-given = Tratamientos
difference-effects = Efectos secundarios ahora
difference-no-effects = ninguno
difference-none = Las dos médulas empezaron iguales. Todavía nada las distingue. Active un tratamiento en una de ellas.
difference-nothing = ningún tratamiento
difference = Día { $day }. Izquierda, con { $left }: { $left_myeloma } de cada 100 células de la médula son células de mieloma, glóbulos rojos en la sangre { $left_red } de 100. Derecha, con { $right }: { $right_myeloma } de cada 100, glóbulos rojos { $right_red } de 100. Células sanas dañadas: { $left_harmed } a la izquierda, { $right_harmed } a la derecha.
