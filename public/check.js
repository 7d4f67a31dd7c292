// The host check: what works on this site, in words, and which header to change. Asks the browser and the files beside it.
import { followTheme, language, putWords, words } from "./check-words.js";

// Long enough for an old device that does other things too.
const PATIENCE_MS = 60000;

// What is the browser's or the computer's own: nothing on the site can change it.
const OWN = ["check-simd", "check-webgl2", "check-storage", "check-fullscreen"];

function say(name, works, more = "") {
  const [label, yes, part, no] = words.checksOf[name];
  const line = document.getElementById("check-" + name) || document.createElement("li");
  line.id = "check-" + name;
  line.dataset.works = works;
  const head = document.createElement("b");
  head.textContent = `${label}: ${words[works]}.`;
  line.replaceChildren(head, ` ${{ yes, part, no }[works]} ${more}`);
  document.getElementById("checks").append(line);
}

const tried = (attempt) => { try { return attempt(); } catch { return false; } };
const read = (address) => fetch(address, { cache: "no-store" }).catch(() => null);

// A module that is empty, and one with a function that splats a number over a vector and counts its bits.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
const SIMD = Uint8Array.of(...EMPTY, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11);

async function webassembly() {
  const runs = typeof WebAssembly === "object" && (await WebAssembly.instantiate(EMPTY).then(() => true, () => false));
  say("webassembly", runs ? "yes" : "no");
  if (runs) say("simd", WebAssembly.validate(SIMD) ? "yes" : "no");
  return runs;
}

async function files(page) {
  const text = page?.ok ? await page.text() : "";
  const wasm = /href="([^"]+\.wasm)"/.exec(text)?.[1];
  const file = wasm && (await read(wasm));
  const header = (name) => file?.headers.get(name) || "";
  const type = file?.ok ? header("content-type") : null;
  say("type", type === null ? "no" : type.startsWith("application/wasm") ? "yes" : "part");
  await compression(file, header("content-encoding"), Number(header("content-length")));
  const coep = page?.headers.get("cross-origin-embedder-policy") || "";
  const corp = header("cross-origin-resource-policy");
  say("embedder", /require-corp|credentialless/.test(coep) && corp === "cross-origin" ? "yes" : "part");
  say("speed", /immutable|max-age=\d{6,}/.test(header("cache-control")) ? "yes" : "part");
}

// What really came, by the head of the answer; its size where the server says it.
async function compression(file, coding, sent) {
  if (!file?.ok) return;
  const whole = (await file.arrayBuffer()).byteLength;
  const kilobytes = (bytes) => Math.round(bytes / 1000).toLocaleString(language);
  const sizes = sent && sent < whole ? `${coding}: ${kilobytes(sent)} / ${kilobytes(whole)} kB.` : coding && `${coding}.`;
  say("compression", /br|zstd/.test(coding) ? "yes" : coding ? "part" : "no", sizes);
}

function framing(page) {
  const policy = page?.headers.get("content-security-policy") || "";
  const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1];
  // Where the policy names who may, browsers look at it alone.
  if (ancestors) return say("framing", /'none'/.test(ancestors) ? "no" : "part");
  say("framing", page?.headers.has("x-frame-options") ? "no" : "yes");
}

// Puts the page into a frame and hears what it says first: "ready", "fault …", "forbidden" or "silent".
function heard(attributes) {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    const end = (said) => { frame.remove(); resolve(said); };
    addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow && data?.marrowscope === 1) end(data.type === "fault" ? "fault " + data.cause : "ready");
    });
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      if (/^(frame|child|default)-src/.test(effectiveDirective)) end("forbidden");
    });
    setTimeout(end, PATIENCE_MS, "silent");
    frame.className = "frame";
    frame.title = "Marrowscope";
    for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
    frame.src = "index.html?view=explore&play=0&size=small&lang=" + language;
    document.body.append(frame);
  });
}

async function frames(page, runs) {
  const plain = await heard({});
  const forbidden = plain === "forbidden";
  say("framesrc", forbidden ? "no" : "yes");
  // A fault is an answer too; that WebAssembly is forbidden is said above.
  say("messages", forbidden ? "part" : plain === "ready" || (plain !== "silent" && !runs) ? "yes" : "no");
  const asksForTypes = /require-trusted-types-for/.test(page?.headers.get("content-security-policy") || "");
  if (asksForTypes) say("trusted", plain === "ready" ? "yes" : "no");
  const boxed = forbidden ? plain : await heard({ sandbox: "allow-scripts" });
  say("sandbox", forbidden ? "part" : boxed === "ready" || (boxed.startsWith("fault wasm") && !runs) ? "yes" : "no");
}

async function all() {
  followTheme();
  putWords("title");
  say("script", "yes");
  const runs = await webassembly();
  const page = await read("index.html");
  framing(page);
  await files(page);
  say("webgl2", tried(() => document.createElement("canvas").getContext("webgl2")) ? "yes" : "part");
  say("storage", tried(() => localStorage.length >= 0) ? "yes" : "part");
  say("fullscreen", document.fullscreenEnabled ? "yes" : "part");
  await frames(page, runs);
  const found = (works) => [...document.querySelectorAll(`#checks > [data-works="${works}"]`)].map((line) => line.id);
  const stops = found("no").some((id) => /script|webassembly|type|messages/.test(id));
  const better = [...found("no"), ...found("part")].some((id) => !OWN.includes(id));
  document.getElementById("verdict").textContent = words.verdict[stops ? "no" : better ? "part" : "yes"];
  document.getElementById("check-end").hidden = false;
  document.documentElement.dataset.state = "done";
}

all();
