// The host check: what works on this site, in words, and which header to change. Asks the browser and the files beside it.
"use strict";
(() => {
  // For each check: its name, and what is said when it works, works in part ("part"), or does not.
  const WORDS = {
    en: {
      title: "Does Marrowscope work on this site?",
      about: "For whoever runs the site. This page asks your browser and the files beside it, and sends nothing elsewhere.",
      end: "Change a header, then load this page again. All headers stand in headers.txt beside it.",
      yes: "works", part: "works in part", no: "does not work",
      script: ["Script", "", "", ""],
      webassembly: ["WebAssembly", "", "", "The moving picture needs it; without it the page shows the story as text. Add 'wasm-unsafe-eval' to script-src in Content-Security-Policy."],
      type: ["Type of the .wasm file", "", "It is sent as another type; the page starts, but slower. Send .wasm as application/wasm.", "The file was not found, or may not be read: allow connect-src 'self' in Content-Security-Policy, and put all files of the release here."],
      webgl2: ["WebGL2 (drawing by the graphics card)", "", "This browser or computer has none. The page draws without it: nothing to change.", ""],
      storage: ["Storage", "", "Not allowed here. Choices last until the page is closed: nothing to change.", ""],
      fullscreen: ["Full screen", "", "Not allowed here, so the button is left out. In a frame, add allow=\"fullscreen\" to the iframe.", ""],
      framing: ["Showing it in a frame of another site", "", "Only some sites may: see frame-ancestors in Content-Security-Policy.", "X-Frame-Options forbids it, at least for other sites. Take that header away for this folder; say who may with frame-ancestors in Content-Security-Policy."],
      sandbox: ["Frames with sandbox", "", "The files may not be read from there. Send Access-Control-Allow-Origin: * with the files of this folder.", ""],
      messages: ["Messages between a page and the frame", "", "Could not be tried here: the policy of this page forbids frames inside it. On the page that holds the frame they are not affected.", "The page in a frame did not answer. See the lines above."],
      speed: ["Quick the second time", "", "Files with a fingerprint in their name are not kept. Send Cache-Control: public, max-age=31536000, immutable with them.", ""],
    },
    es: {
      title: "¿Funciona Marrowscope en este sitio?",
      about: "Para quien lleva el sitio. Esta página pregunta a su navegador y a los archivos que están a su lado, y no envía nada a otra parte.",
      end: "Cambie un encabezado y cargue de nuevo esta página. Todos los encabezados están en headers.txt, a su lado.",
      yes: "funciona", part: "funciona en parte", no: "no funciona",
      script: ["Script", "", "", ""],
      webassembly: ["WebAssembly", "", "", "La imagen en movimiento lo necesita; sin él la página muestra la historia como texto. Añada 'wasm-unsafe-eval' a script-src en Content-Security-Policy."],
      type: ["Tipo del archivo .wasm", "", "Se envía con otro tipo; la página empieza, pero más despacio. Envíe .wasm como application/wasm.", "El archivo no se encontró o no se puede leer: permita connect-src 'self' en Content-Security-Policy y ponga aquí todos los archivos."],
      webgl2: ["WebGL2 (dibujo con la tarjeta gráfica)", "", "Este navegador o equipo no lo tiene. La página dibuja sin él: no hay nada que cambiar.", ""],
      storage: ["Almacenamiento", "", "No se permite aquí. Lo elegido dura hasta cerrar la página: no hay nada que cambiar.", ""],
      fullscreen: ["Pantalla completa", "", "No se permite aquí, así que el botón no aparece. En un marco, añada allow=\"fullscreen\" al iframe.", ""],
      framing: ["Mostrarla en un marco de otro sitio", "", "Solo algunos sitios pueden: vea frame-ancestors en Content-Security-Policy.", "X-Frame-Options lo prohíbe, al menos a otros sitios. Quite ese encabezado en esta carpeta; diga quién puede con frame-ancestors en Content-Security-Policy."],
      sandbox: ["Marcos con sandbox", "", "Desde ellos no se pueden leer los archivos. Envíe Access-Control-Allow-Origin: * con los archivos de esta carpeta.", ""],
      messages: ["Mensajes entre una página y el marco", "", "No se pudo probar aquí: la política de esta página prohíbe marcos dentro de ella. A la página que lleva el marco no le afecta.", "La página en un marco no respondió. Vea las líneas de arriba."],
      speed: ["Rápida la segunda vez", "", "Los archivos con huella en su nombre no se guardan. Envíe con ellos Cache-Control: public, max-age=31536000, immutable.", ""],
    },
  };
  const asked = new URLSearchParams(location.search).get("lang") || navigator.language;
  const language = asked.startsWith("es") ? "es" : "en";
  const words = WORDS[language];

  function say(name, works) {
    const [label, yes, part, no] = words[name];
    const line = document.getElementById("check-" + name) || document.createElement("li");
    line.id = "check-" + name;
    line.dataset.works = works;
    const head = document.createElement("b");
    head.textContent = `${label}: ${words[works]}.`;
    line.replaceChildren(head, " " + { yes, part, no }[works]);
    document.getElementById("checks").append(line);
  }

  const tried = (attempt) => { try { return attempt(); } catch { return false; } };
  const read = (address) => fetch(address, { cache: "no-store" }).catch(() => null);

  async function webassembly() {
    const module = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
    const runs = typeof WebAssembly === "object" && (await WebAssembly.instantiate(module).then(() => true, () => false));
    say("webassembly", runs ? "yes" : "no");
    return runs;
  }

  async function files(page) {
    const text = page?.ok ? await page.text() : "";
    const wasm = /href="([^"]+\.wasm)"/.exec(text)?.[1];
    const file = wasm && (await read(wasm));
    const type = file?.ok ? file.headers.get("content-type") || "" : null;
    say("type", type === null ? "no" : type.startsWith("application/wasm") ? "yes" : "part");
    say("sandbox", file?.headers.get("access-control-allow-origin") === "*" ? "yes" : "part");
    say("speed", /immutable|max-age=\d{6,}/.test(file?.headers.get("cache-control") || "") ? "yes" : "part");
  }

  function framing(page) {
    const policy = page?.headers.get("content-security-policy") || "";
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
    // Where the policy names who may, browsers look at it alone.
    if (ancestors) return say("framing", /'none'/.test(ancestors) ? "no" : "part");
    say("framing", page?.headers.has("x-frame-options") ? "no" : "yes");
  }

  function messages(webassemblyRuns) {
    return new Promise((resolve) => {
      const frame = document.createElement("iframe");
      let blocked = false;
      document.addEventListener("securitypolicyviolation", (event) => {
        if (/^(frame|child|default)-src/.test(event.effectiveDirective)) { blocked = true; end("part"); }
      });
      const end = (works) => { frame.remove(); say("messages", works); resolve(); };
      addEventListener("message", (event) => {
        const answers = event.source === frame.contentWindow && event.data?.marrowscope === 1;
        if (answers) end(event.data.type === "fault" && webassemblyRuns ? "no" : "yes");
      });
      setTimeout(() => frame.isConnected && !blocked && end("no"), 20000);
      frame.className = "frame";
      frame.title = "Marrowscope";
      frame.src = "index.html?play=0&size=small&lang=" + language;
      document.body.append(frame);
    });
  }

  async function all() {
    document.documentElement.lang = language;
    for (const place of document.querySelectorAll("[data-words]")) place.textContent = words[place.dataset.words];
    say("script", "yes");
    const runs = await webassembly();
    const page = await read("index.html");
    framing(page);
    await files(page);
    say("webgl2", tried(() => document.createElement("canvas").getContext("webgl2")) ? "yes" : "part");
    say("storage", tried(() => localStorage.length >= 0) ? "yes" : "part");
    say("fullscreen", document.fullscreenEnabled ? "yes" : "part");
    await messages(runs);
    document.getElementById("check-end").hidden = false;
    document.documentElement.dataset.state = "done";
  }

  all();
})();
