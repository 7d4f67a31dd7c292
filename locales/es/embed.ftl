### Dentro de otra página: quién la muestra, una pantalla en una sala, compartir.

contact-line = Su contacto: { $name }
shown-by = Lo muestra: { $name }.
idle-warning = Nadie ha tocado esta pantalla desde hace un rato. Pronto empezará de nuevo.
idle-stay = Seguir aquí
notice-contrast = La dirección pide el color «{ $value }». No contrasta lo suficiente en uno de los ambientes ({ $ratio } a 1; hace falta al menos 3 a 1), así que se usa el color habitual.

share-heading = Compartir esto
share-inside = Lo que se ve ahora queda en estos ajustes:
share-given = { $name }, desde el día { $from }
share-given-until = { $name }, desde el día { $from } hasta el día { $until }
share-right = Médula de la derecha: { $names }
share-camera = La parte de la médula que ve ahora
share-follow = La célula que está mirando
share-chapters = Capítulos { $chapters }
share-path-short = El relato breve
share-region-none = Sin las líneas sobre aprobaciones
share-beat = Paso { $beat }
share-play-0 = Espera a que alguien pulse «Reproducir»
share-play-1 = Se mueve enseguida
share-title = Mieloma múltiple en la médula ósea, una imagen en movimiento
share-link = Enlace
share-frame = Para mostrarlo en una página web
share-copy = Copiar
share-copied = Copiado.
share-copy-yourself = Esta página no puede copiar por sí misma. El texto está seleccionado: cópielo con sus teclas o su menú.
share-code = Para un teléfono: apunte la cámara a este código.
share-code-name = Código con el mismo enlace
share-no-address = No hay enlace: esta página es un archivo de este dispositivo. Envíe el archivo.
share-file = Guardar esto como archivo
share-file-hint = El archivo lo lleva todo dentro, con estos ajustes. Se abre sin red.
share-file-load = El archivo lo lleva todo dentro, con estos ajustes. Se abre sin red. Para hacerlo, esta página carga un archivo más, de medio megabyte, de su propio sitio.
share-file-done = El archivo se entregó a su navegador. Si no se guardó nada, la página que rodea a esta no lo permite.
share-file-none = El archivo no se pudo hacer aquí. Pida marrowscope.html a quienes llevan este sitio.
