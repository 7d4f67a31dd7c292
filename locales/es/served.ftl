### Palabras de la página tal como se sirve. Están en su HTML; la aplicación, que tiene un archivo de palabras, no las carga.

# La dirección en que se escribe el idioma: ltr o rtl.
text-direction = ltr
page-title = Marrowscope: dentro de la médula ósea
page-description = Una imagen viva del mieloma múltiple en la médula ósea y de cómo actúa la inmunoterapia sobre él.

fault-wasm-blocked = La imagen en movimiento no puede empezar: este sitio no permite WebAssembly. El responsable del sitio puede permitirlo añadiendo 'wasm-unsafe-eval' a script-src en la política de seguridad de contenido. El texto de abajo dice lo que muestra la imagen.
fault-wasm-missing = La imagen en movimiento no puede empezar: este navegador no tiene WebAssembly. El texto de abajo dice lo que muestra la imagen.
fault-wasm-simd = La imagen en movimiento no puede empezar: este navegador o este dispositivo es demasiado antiguo (le falta WebAssembly SIMD). Quizá pueda mostrarla un navegador más nuevo. El texto de abajo dice lo que muestra la imagen.
fault-load = No se pudo cargar la imagen en movimiento. El texto de abajo dice lo que muestra.
fault-panic = Algo salió mal en la imagen en movimiento y se ha detenido. No se debe a nada que usted haya hecho. El texto de abajo dice lo que muestra.
fault-slow = La imagen en movimiento tarda en empezar. Puede que todavía aparezca. El texto de abajo dice lo que muestra.
fault-files = Si en esta página no se mueve nada, sus archivos no se encontraron o no se permiten aquí: compruebe que la dirección termina en una barra (/) y que todos los archivos de la página están en el servidor. El texto de abajo dice lo que muestra la imagen.
fault-restart = Empezar de nuevo

# Lo que muestran las imágenes fijas, para quien no puede verlas.
still-marrow = Médula ósea sana, dibujada como al microscopio: muchas células jóvenes de la sangre de distintos tipos, células grasas pálidas, hueso en el borde y un vaso sanguíneo con glóbulos rojos.
still-crowding = Una médula parecida con mieloma. Grupos de células de mieloma ocupan gran parte del espacio; quedan menos glóbulos rojos jóvenes.
still-antibody = Células de mieloma junto a un vaso sanguíneo. Pequeños anticuerpos en forma de Y cubren su superficie.
still-chemo = Médula después de la quimioterapia. Hay huecos: quedan menos células jóvenes de la sangre y menos células de mieloma.
still-car-kill = Vista muy de cerca: células T con CAR se aprietan contra células de mieloma. Cada uno de los dos contactos está marcado.
still-bridge = Vista muy de cerca: un linfocito T pequeño se aprieta contra una célula de mieloma. Un anticuerpo biespecífico los mantiene unidos.
still-escape = Médula tras meses de un tratamiento contra BCMA. Todavía hay algunos grupos de células de mieloma.
still-recover = Vista de cerca después del tratamiento: un vaso sanguíneo con muchos glóbulos rojos, glóbulos rojos jóvenes a su lado y ninguna célula de mieloma.
