// Words of the pages for hosts, which are the host check with its builder of addresses and the example, in each language. Names of views, chapters and treatments are not
// among them: those are the page's own, and are taken from it.
export const WORDS = {
  en: {
    title: "Marrowscope on your site",
    about: "For whoever runs or edits the site. This page asks your browser and the files beside it, and sends nothing elsewhere.",
    example: "Example page",
    build: "Choose what it shows, and copy it",
    address: "Address. Change it here, or paste one or a whole frame to see what it does",
    does: "What it shows",
    nothing: "Nothing special: the whole story, from its beginning.",
    wrong: "What to look at again",
    elsewhere: "The address leads to another place than this page. What is shown here is what the release beside this page makes of it.",
    mixed: "The address begins with http:. A page that begins with https: shows no such frame.",
    noFrame: "It could not be shown here. See below what this site forbids.",
    noAddress: "This is not an address. Paste all of it, from https:// on, or a whole frame.",
    inStory: "The story has treatments of its own. Those chosen here are seen once somebody goes to Explore. To begin there, choose the view Explore.",
    verdict: { yes: "It works on this site. Nothing needs to be changed.", part: "It works on this site. What could be better is marked below, for whoever runs the server.", no: "The moving picture does not work on this site yet. Show this page to whoever runs the server: what to change is marked below. Until then readers see the story as text." },
    checks: "Does it work on this site?",
    end: "Change a header, then load this page again. All headers stand in headers.txt beside it.",
    yes: "works", part: "works in part", no: "does not work",
    copy: "Copy", copied: "Copied.", copyYourself: "The text is selected: copy it with your own keys.",
    copyFrame: "A frame: for every system that takes one", copyElement: "The element: follows the height of the page; needs script on your page", copyLink: "A link",
    frameTitle: "Multiple myeloma in bone marrow",
    more: "More choices", usual: "As usual", usualOf: { lang: "The reader's own, as the browser says", view: "Story", chapter: "From the beginning", play: "Yes, unless the device asks for less motion", size: "By the screen" }, all: "(none: all of them)",
    view: "View", lang: "Language", chapter: "Begins with chapter", chapters: "Chapters on offer", path: "Story", words: "Words", therapies: "Treatments from the start",
    stage: "Disease at the start", m_protein: "What the myeloma makes", institution: "Your institution's name", institutionSite: "Its site (https://…)",
    contact: "Whom a reader may call: a name", contactWhere: "Its number or page (tel:… or https://…)", region: "Lines about approval", accent: "Your color (#rrggbb)",
    room: "Room", controls: "Buttons", play: "Plays at once", motion: "Motion", size: "Amount of marrow", idle: "Starts again after so many seconds without input", host: "Site whose pages may steer it by script (https://…)",
    choices: {
      path: { full: "Whole", short: "Short" },
      words: { usual: "Usual", easy: "Easy" },
      stage: { healthy: "None: healthy", early: "Early", active: "Active", relapsed: "Come back" },
      m_protein: { igg: "IgG", iga: "IgA", light_chains: "Light chains" },
      region: { us: "United States", none: "None" },
      room: { screen: "A person's screen", bright: "Bright classroom", dark: "Dark room", sharing: "Shared screen" },
      controls: { full: "All", minimal: "Few", none: "One" },
      play: { 1: "Yes", 0: "No" },
      motion: { auto: "As the device asks", full: "All", still: "Still" },
      size: { small: "Small", medium: "Medium", large: "Large" },
    },
    exampleTitle: "An example of a page that holds Marrowscope", exampleAbout: "What you see here is what a reader of your site would see: the same page, held in three ways. How each is made stands in docs/embedding.md.",
    back: "Build an address, check this site",
    steered: "The element, steered by buttons of this page", second: "A second element, with settings of its own", bare: "A bare frame: for systems that take nothing else",
    playIt: "Play", pauseIt: "Pause", stepIt: "One day on", resetIt: "Start again", activeIt: "Active myeloma, CAR T cells", describeIt: "What is on screen?",
    readouts: "What this page hears:", described: "In words:", heard: (day, cells) => `day ${day}, ${cells} cells`,
    checksOf: {
      script: ["Script", "", "", ""],
      webassembly: ["WebAssembly", "", "", "The moving picture needs it; without it the page shows the story as text. Add 'wasm-unsafe-eval' to script-src in Content-Security-Policy."],
      simd: ["WebAssembly with vector instructions (SIMD)", "", "", "This browser or device has none: it shows the story as text. Nothing on the site can change that; other devices are not affected."],
      type: ["Type of the .wasm file", "", "It is sent as another type; the page starts, but slower. Send .wasm as application/wasm.", "The file was not found, or may not be read: allow connect-src 'self' in Content-Security-Policy, and put all files of the release here."],
      compression: ["Compressed on the wire", "It came as", "It came as gzip. As brotli it would be a quarter smaller: see headers.txt, if your server can.", "It comes as it is, about three times as large as need be. Switch on the .br and .gz files that lie beside it: see your server in headers.txt."],
      webgl2: ["WebGL2 (drawing by the graphics card)", "", "This browser or computer has none. The page draws without it: nothing to change.", ""],
      storage: ["Storage", "", "Not allowed here. Choices last until the page is closed: nothing to change.", ""],
      fullscreen: ["Full screen", "", "Not allowed here, so the button is left out. In a frame, add allow=\"fullscreen\" to the iframe.", ""],
      framing: ["Showing it in a frame of another site", "", "Only some sites may: see frame-ancestors in Content-Security-Policy.", "X-Frame-Options forbids it, at least for other sites. Take that header away for this folder; say who may with frame-ancestors in Content-Security-Policy."],
      embedder: ["Frames on sites that send Cross-Origin-Embedder-Policy", "", "Those sites cannot hold it. Send Cross-Origin-Embedder-Policy: require-corp and Cross-Origin-Resource-Policy: cross-origin with the files of this folder.", ""],
      trusted: ["Trusted types", "", "", "The policy asks for trusted types and the page did not run. Take require-trusted-types-for away for this folder."],
      framesrc: ["Frames in this page (frame-src)", "", "", "The policy of this page forbids frames inside it. Add frame-src 'self' to it; on the page that holds the frame, frame-src must name this site."],
      messages: ["Messages between a page and the frame", "", "Could not be tried here, since frames are forbidden.", "The page in a frame did not answer. See the lines above."],
      sandbox: ["Frames with sandbox=\"allow-scripts\"", "It runs. More words: allow-popups for the institution's link, allow-modals to print, allow-downloads to save a file.", "Could not be tried here, since frames are forbidden.", "It does not run there: the files may not be read. Send Access-Control-Allow-Origin: * with the files of this folder, and name this site beside 'self' in Content-Security-Policy, which Safari needs."],
      speed: ["Quick the second time", "", "Files with a fingerprint in their name are not kept. Send Cache-Control: public, max-age=31536000, immutable with them.", ""],
    },
  },
  es: {
    title: "Marrowscope en su sitio",
    about: "Para quien lleva o edita el sitio. Esta página pregunta a su navegador y a los archivos que están a su lado, y no envía nada a otra parte.",
    example: "Página de ejemplo",
    build: "Elija qué muestra y cópielo",
    address: "Dirección. Cámbiela aquí, o pegue una o un marco entero para ver qué hace",
    does: "Qué muestra",
    nothing: "Nada especial: el relato entero, desde el principio.",
    wrong: "Qué conviene revisar",
    elsewhere: "La dirección lleva a otro lugar que esta página. Lo que se ve aquí es lo que hace con ella la versión que está junto a esta página.",
    mixed: "La dirección empieza por http:. Una página que empieza por https: no muestra un marco así.",
    noFrame: "No se pudo mostrar aquí. Vea abajo qué prohíbe este sitio.",
    noAddress: "Esto no es una dirección. Péguela entera, desde https://, o pegue un marco entero.",
    inStory: "El relato tiene sus propios tratamientos. Los que se eligen aquí se ven al pasar a Explorar. Para empezar ahí, elija la vista Explorar.",
    verdict: { yes: "Funciona en este sitio. No hay nada que cambiar.", part: "Funciona en este sitio. Lo que se puede mejorar está marcado abajo, para quien lleva el servidor.", no: "La imagen en movimiento todavía no funciona en este sitio. Muestre esta página a quien lleva el servidor: abajo está marcado qué cambiar. Mientras tanto se ve el relato como texto." },
    checks: "¿Funciona en este sitio?",
    end: "Cambie un encabezado y cargue de nuevo esta página. Todos los encabezados están en headers.txt, a su lado.",
    yes: "funciona", part: "funciona en parte", no: "no funciona",
    copy: "Copiar", copied: "Copiado.", copyYourself: "El texto está seleccionado: cópielo con sus propias teclas.",
    copyFrame: "Un marco: para todo sistema que lo acepte", copyElement: "El elemento: sigue la altura de la página; necesita script en su página", copyLink: "Un enlace",
    frameTitle: "Mieloma múltiple en la médula ósea",
    more: "Más opciones", usual: "Lo habitual", usualOf: { lang: "El del lector, según su navegador", view: "Relato", chapter: "Desde el principio", play: "Sí, salvo que el dispositivo pida menos movimiento", size: "Según la pantalla" }, all: "(ninguno: todos)",
    view: "Vista", lang: "Idioma", chapter: "Empieza por el capítulo", chapters: "Capítulos que se ofrecen", path: "Relato", words: "Palabras", therapies: "Tratamientos desde el principio",
    stage: "Enfermedad al empezar", m_protein: "Qué fabrica el mieloma", institution: "Nombre de su institución", institutionSite: "Su sitio (https://…)",
    contact: "A quién puede llamar el lector: un nombre", contactWhere: "Su número o página (tel:… o https://…)", region: "Líneas sobre autorizaciones", accent: "Su color (#rrggbb)",
    room: "Sala", controls: "Botones", play: "Se mueve enseguida", motion: "Movimiento", size: "Cantidad de médula", idle: "Empieza de nuevo tras estos segundos sin uso", host: "Sitio cuyas páginas pueden dirigirla con script (https://…)",
    choices: {
      path: { full: "Entero", short: "Corto" },
      words: { usual: "Habituales", easy: "Fáciles" },
      stage: { healthy: "Ninguna: sana", early: "Temprana", active: "Activa", relapsed: "Recaída" },
      m_protein: { igg: "IgG", iga: "IgA", light_chains: "Cadenas ligeras" },
      region: { us: "Estados Unidos", none: "Ninguna" },
      room: { screen: "La pantalla de una persona", bright: "Aula con luz", dark: "Sala oscura", sharing: "Pantalla compartida" },
      controls: { full: "Todos", minimal: "Pocos", none: "Uno" },
      play: { 1: "Sí", 0: "No" },
      motion: { auto: "Como pida el dispositivo", full: "Todo", still: "Quieto" },
      size: { small: "Pequeña", medium: "Mediana", large: "Grande" },
    },
    exampleTitle: "Un ejemplo de página que muestra Marrowscope", exampleAbout: "Lo que ve aquí es lo que vería quien lee su sitio: la misma página, mostrada de tres maneras. Cómo se hace cada una está en docs/embedding.md.",
    back: "Crear una dirección, comprobar este sitio",
    steered: "El elemento, dirigido con botones de esta página", second: "Un segundo elemento, con sus propios ajustes", bare: "Un marco solo: para sistemas que no aceptan otra cosa",
    playIt: "Reproducir", pauseIt: "Pausa", stepIt: "Un día más", resetIt: "Empezar de nuevo", activeIt: "Mieloma activo, células T con CAR", describeIt: "¿Qué se ve?",
    readouts: "Lo que recibe esta página:", described: "En palabras:", heard: (day, cells) => `día ${day}, ${cells} células`,
    checksOf: {
      script: ["Script", "", "", ""],
      webassembly: ["WebAssembly", "", "", "La imagen en movimiento lo necesita; sin él la página muestra el relato como texto. Añada 'wasm-unsafe-eval' a script-src en Content-Security-Policy."],
      simd: ["WebAssembly con instrucciones vectoriales (SIMD)", "", "", "Este navegador o dispositivo no las tiene: muestra el relato como texto. Nada en el sitio puede cambiarlo; a otros dispositivos no les afecta."],
      type: ["Tipo del archivo .wasm", "", "Se envía con otro tipo; la página empieza, pero más despacio. Envíe .wasm como application/wasm.", "El archivo no se encontró o no se puede leer: permita connect-src 'self' en Content-Security-Policy y ponga aquí todos los archivos."],
      compression: ["Comprimido al enviarse", "Llegó como", "Llegó como gzip. Como brotli ocuparía una cuarta parte menos: vea headers.txt, si su servidor puede.", "Llega sin comprimir, unas tres veces más grande de lo necesario. Active los archivos .br y .gz que están a su lado: vea su servidor en headers.txt."],
      webgl2: ["WebGL2 (dibujo con la tarjeta gráfica)", "", "Este navegador o equipo no lo tiene. La página dibuja sin él: no hay nada que cambiar.", ""],
      storage: ["Almacenamiento", "", "No se permite aquí. Lo elegido dura hasta cerrar la página: no hay nada que cambiar.", ""],
      fullscreen: ["Pantalla completa", "", "No se permite aquí, así que el botón no aparece. En un marco, añada allow=\"fullscreen\" al iframe.", ""],
      framing: ["Mostrarla en un marco de otro sitio", "", "Solo algunos sitios pueden: vea frame-ancestors en Content-Security-Policy.", "X-Frame-Options lo prohíbe, al menos a otros sitios. Quite ese encabezado en esta carpeta; diga quién puede con frame-ancestors en Content-Security-Policy."],
      embedder: ["Marcos en sitios que envían Cross-Origin-Embedder-Policy", "", "Esos sitios no pueden mostrarla. Envíe Cross-Origin-Embedder-Policy: require-corp y Cross-Origin-Resource-Policy: cross-origin con los archivos de esta carpeta.", ""],
      trusted: ["Tipos de confianza (trusted types)", "", "", "La política los exige y la página no funcionó. Quite require-trusted-types-for en esta carpeta."],
      framesrc: ["Marcos en esta página (frame-src)", "", "", "La política de esta página prohíbe marcos dentro de ella. Añádale frame-src 'self'; en la página que lleva el marco, frame-src debe nombrar este sitio."],
      messages: ["Mensajes entre una página y el marco", "", "No se pudo probar aquí, porque los marcos están prohibidos.", "La página en un marco no respondió. Vea las líneas de arriba."],
      sandbox: ["Marcos con sandbox=\"allow-scripts\"", "Funciona. Más palabras: allow-popups para el enlace de la institución, allow-modals para imprimir, allow-downloads para guardar un archivo.", "No se pudo probar aquí, porque los marcos están prohibidos.", "Ahí no funciona: los archivos no se pueden leer. Envíe Access-Control-Allow-Origin: * con los archivos de esta carpeta y nombre este sitio junto a 'self' en Content-Security-Policy, porque Safari lo necesita."],
      speed: ["Rápida la segunda vez", "", "Los archivos con huella en su nombre no se guardan. Envíe con ellos Cache-Control: public, max-age=31536000, immutable.", ""],
    },
  },
};

const asked = new URLSearchParams(location.search).get("lang") || navigator.language;
export const language = asked.startsWith("es") ? "es" : "en";
export const words = WORDS[language];

// Puts them into the page, in which they stand in English, with a link to the other language.
export function putWords(title) {
  const other = document.getElementById("other-language");
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll("[data-words]")) place.textContent = words[place.dataset.words];
  for (const link of document.querySelectorAll("a[data-words]")) link.search = `?lang=${language}`;
  document.title = words[title];
  if (language === "es") {
    [other.href, other.lang, other.hreflang, other.textContent] = ["?lang=en", "en", "en", "English"];
  }
}

// The theme of the product's own style: what the device asks for.
export function followTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const put = () => { document.documentElement.dataset.theme = dark.matches ? "dark" : "light"; };
  dark.addEventListener("change", put);
  put();
}
