### Delante de una clase: notas para quien presenta, votación a mano alzada, marcas sobre la imagen, prueba del proyector.

class-tools = Para la clase
speaker-open = Notas para presentar
speaker-close = Cerrar las notas
speaker-title = Notas – { $name }
speaker-next = Después
speaker-end = Ese era el último paso.
speaker-free = Las notas acompañan los pasos del relato.
speaker-all = Todas las notas de este capítulo
speaker-run = La simulación ahora
speaker-time = Hora
speaker-used = Tiempo usado
speaker-reset = Contar desde cero
speaker-blank = Pantalla en blanco
speaker-print = Imprimir las notas
speaker-refused = Aquí no se pudo abrir una segunda ventana. Por eso las notas están en esta pantalla, y las puede leer quien la vea.
keys-speaker = N: notas para presentar en otra ventana
