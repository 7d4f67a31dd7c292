### Palabras de la página tal como se sirve. Están en su HTML; la aplicación, que tiene un archivo de palabras, no las carga.

# La dirección en que se escribe el idioma: ltr o rtl.
text-direction = ltr
page-title = Marrowscope: dentro de la médula ósea
page-description = Una imagen viva del mieloma múltiple en la médula ósea y de cómo actúa la inmunoterapia sobre él.

fault-wasm-blocked = La imagen en movimiento no puede empezar: este sitio no permite WebAssembly. El responsable del sitio puede permitirlo añadiendo 'wasm-unsafe-eval' a script-src en la política de seguridad de contenido. El texto de abajo dice lo que muestra la imagen.
fault-wasm-missing = La imagen en movimiento no puede empezar: este navegador no tiene WebAssembly. El texto de abajo dice lo que muestra la imagen.
fault-load = No se pudo cargar la imagen en movimiento. El texto de abajo dice lo que muestra.
fault-panic = Algo salió mal en la imagen en movimiento y se ha detenido. No se debe a nada que usted haya hecho. El texto de abajo dice lo que muestra.
fault-restart = Empezar de nuevo
