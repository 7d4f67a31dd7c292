// The builder of addresses: from choices to an address, and from an address to what it asks for, in words. It reads no address
// itself: the page in the preview does, and says what it has taken and what not. What it has taken stands in the choices, and what
// is not among them is kept.
import { language, words } from "./check-words.js";

const find = (id) => document.getElementById(id);
const LOOK_EVERY_MS = 200;
const LOOKS = 150;
const TYPED_MS = 500;

// Name of a setting: how it is chosen. `list` is filled from the page itself.
const FIELDS = [
  ["lang", "list"], ["view", "list"], ["path", "choice"], ["words", "choice"], ["chapter", "list"], ["chapters", "many"], ["therapies", "many"],
  ["institution", "text"], ["institutionSite", "text"], ["contact", "text"], ["contactWhere", "text"], ["accent", "text"],
];
const MORE = [
  ["stage", "choice"], ["m_protein", "choice"], ["region", "choice"], ["room", "choice"], ["controls", "choice"],
  ["play", "choice"], ["motion", "choice"], ["size", "choice"], ["idle", "text"], ["host", "text"],
];

// What is so without being asked for, where it is among the choices.
const USUAL = { path: "full", words: "usual", stage: "early", m_protein: "igg", region: "us", room: "screen", controls: "full", motion: "auto" };
// What moves on while the page is looked at: as it was written, where it was.
const MOVING = ["day", "beat", "camera", "follow"];
const home = new URL("./", location.href).href;
// What the address says, as the page has read it.
let kept = {};

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

function field([name, kind]) {
  const id = "choose-" + name;
  if (kind === "many") return make("fieldset", { id }, make("legend", { textContent: `${words[name]} ${name === "chapters" ? words.all : ""}` }));
  const label = make("label", { htmlFor: id, textContent: words[name] });
  if (kind === "text") return make("div", {}, label, make("input", { id, type: "text", spellcheck: false }));
  const choices = words.choices[name] ?? {};
  const options = Object.entries(choices).filter(([value]) => value !== USUAL[name]);
  const usual = choices[USUAL[name]] ?? words.usualOf[name] ?? words.usual;
  return make("div", {}, label, make("select", { id }, option("", usual), ...options.map((one) => option(...one))));
}

const option = (value, textContent) => make("option", { value, textContent });
const box = (value, text) => make("label", {}, make("input", { type: "checkbox", value }), text);

function form() {
  const more = make("details", {}, make("summary", { textContent: words.more }), make("div", {}, ...MORE.map(field)));
  find("choices").append(...FIELDS.map(field), more);
}

// Names that are the page's own, once it is there. Its text stays in it, hidden, while the app runs.
function fillFrom(page) {
  const text = page.querySelector("#words");
  if (!text || find("choose-therapies").querySelector("input")) return;
  const chapters = [...text.querySelectorAll("[data-chapter]")].map((one) => one.textContent);
  find("choose-chapter").append(...chapters.map((name, at) => option(at + 1, `${at + 1} ${name}`)).slice(1));
  find("choose-chapters").append(...chapters.map((name, at) => box(at + 1, `${at + 1} ${name}`)));
  const therapies = [...text.querySelectorAll("[data-therapy]")].map((one) => box(one.dataset.therapy, one.querySelector("h3").textContent));
  find("choose-therapies").append(...therapies);
  const views = [...page.querySelectorAll(".view-switch [id^=view-]")];
  find("choose-view").append(...views.map((one) => option(one.id.slice(5), one.textContent)).slice(1));
  const languages = [[page.documentElement.lang, new Intl.DisplayNames([page.documentElement.lang], { type: "language" }).of(page.documentElement.lang)]];
  for (const link of page.querySelectorAll(".languages a")) languages.push([link.hreflang, link.textContent]);
  find("choose-lang").append(...[...new Map(languages)].map(([code, name]) => option(code, name)));
}

// What is chosen, by the names of the settings, and what the address says besides.
function chosen() {
  const settings = { ...kept };
  for (const [name, kind] of [...FIELDS, ...MORE]) {
    const part = find("choose-" + name);
    const value = kind === "many" ? [...part.querySelectorAll(":checked")].map((one) => one.dataset.entry ?? one.value).join(",") : part.value.trim();
    if (value) settings[name] = value;
    else delete settings[name];
  }
  join(settings, "institution", "institutionSite");
  join(settings, "contact", "contactWhere");
  if (URL.canParse(settings.host ?? "")) settings.host = new URL(settings.host).origin;
  return settings;
}

// A site without its https:, and a number without its tel:, as people write them.
function join(settings, name, where) {
  const link = settings[where] ?? "";
  const full = /^[+(]?\d[\d\s().*#-]+$/.test(link) ? "tel:" + link : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(link) ? "https://" + link : link;
  if (settings[name] && full) settings[name] += "|" + full;
  delete settings[where];
}

// From what the address says to the choices.
function fill(settings) {
  const [institution, institutionSite] = (settings.institution ?? "").split("|");
  const [contact, contactWhere] = (settings.contact ?? "").split("|");
  const all = { ...settings, institution, institutionSite, contact, contactWhere };
  for (const [name, kind] of [...FIELDS, ...MORE]) {
    const part = find("choose-" + name);
    if (kind !== "many") part.value = all[name] ?? "";
    else for (const one of part.querySelectorAll("input")) {
      // One that says more than its name, such as a day or a drug, is kept as it is.
      const entries = (all[name] ?? "").split(",").filter((entry) => entry.split(/[:@]/)[0] === one.value);
      one.checked = entries.length > 0;
      one.dataset.entry = entries.join(",") || one.value;
    }
    if (part.value === undefined || kind === "many") continue;
    if (part.selectedIndex === -1) part.value = "";
  }
}

// Addresses of other sites and names of people travel in the fragment: firewalls refuse some of them in a query.
function write(settings, page = home) {
  const [query, fragment] = [new URLSearchParams(), new URLSearchParams()];
  const isWords = (name, value) => /^(institution|contact|host)$/.test(name) || value.includes("://");
  for (const [name, value] of Object.entries(settings)) (isWords(name, value) ? fragment : query).set(name, value);
  const part = (mark, settings) => (String(settings) ? mark + String(settings).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%40", "@") : "");
  return page + part("?", query) + part("#", fragment);
}

const unescaped = (text) => text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

// The address in what was pasted: a whole frame, or the element, will do, as HTML writes it.
function pasted(text) {
  const element = /<marrow-scope\b([^>]*)>/i.exec(text)?.[1];
  const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(element ?? text)?.[1];
  if (element === undefined) return (source ? unescaped(source) : text).trim();
  const attributes = [...element.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const others = /^(src|title|height|follow-height|sandbox|id|class|style)$/i;
  const settings = attributes.filter(([, name]) => !others.test(name)).map(([, name, one, other]) => [name, unescaped(one ?? other)]);
  return write(Object.fromEntries(settings), source ? unescaped(source) : home);
}

// Its names and values by the letter, for what only the address has.
const byTheLetter = (address) => [...new URLSearchParams(address.split("#")[0].split("?")[1]), ...new URLSearchParams(address.split("#")[1])];

// What the page has taken of it: what it gives out as its own link, as far as the address asks for that.
function taken(page, address) {
  const letter = Object.fromEntries(byTheLetter(address).map(([name, value]) => [name.replace(/^.*;/, "").trim().toLowerCase(), value]));
  let text = address.toLowerCase();
  for (let layer = 0; layer < 4; layer++) text = text.replace(/%([2-7][\da-f])/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
  const isAsked = ([name]) => new RegExp(`(?:^|[^a-z_]|amp)${name.replace("_", "[_-]")}[^a-z]{0,9}=`).test(text);
  const read = Object.fromEntries(byTheLetter(page.getElementById("share-link")?.value ?? address).filter(isAsked));
  for (const name of MOVING) if (read[name] && letter[name]) read[name] = letter[name];
  // Nobody is told who may steer a page; and a story keeps treatments for the other views.
  for (const name of ["host", "therapies"]) if (letter[name] && !read[name]) read[name] = letter[name];
  return read;
}

let turn = 0;
async function show(address, isTyped) {
  const mine = ++turn;
  const at = address.search(/[?#]/);
  const settings = at < 0 ? "" : address.slice(at);
  const mark = settings.indexOf("#");
  const [query, fragment] = mark < 0 ? [settings, ""] : [settings.slice(0, mark), settings.slice(mark)];
  const frame = make("iframe", { title: "Marrowscope", allow: "fullscreen; screen-wake-lock; clipboard-write" });
  // Asked to check, the page says what it could not use.
  frame.src = "index.html" + (query ? query + "&check=1" : "?check=1") + fragment;
  find("preview").replaceChildren(frame);
  find("says").dataset.state = "waits";
  for (let look = 0; look < LOOKS && mine === turn; look++) {
    const page = read(frame);
    if (page && tell(page, address, isTyped)) return;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  if (mine === turn) list([words.noFrame], advice(address, {}));
}

function read(frame) {
  try {
    const page = frame.contentDocument;
    if (page?.documentElement.dataset.state === "fault") fillFrom(page);
    return page?.documentElement.dataset.state === "running" ? page : null;
  } catch {
    return null;
  }
}

// The page's own words for what it has taken, from its panel for sharing, and for what it has not.
function tell(page, address, isTyped) {
  fillFrom(page);
  const panel = page.getElementById("share");
  if (panel && !panel.open) panel.open = true;
  const inside = page.getElementById("share-inside");
  if (!inside) return false;
  const lines = [...inside.children].map((line) => inWords(line.textContent));
  const read = taken(page, address);
  panel.open = false;
  if (isTyped) {
    kept = read;
    fill(read);
    const page = address.split(/[?#]/)[0];
    copies(write(read, page.includes("/") ? page : home));
  }
  const refused = [...page.querySelectorAll("#settings-notice p")].map((line) => line.textContent);
  list(lines.length ? lines : [words.nothing], refused.concat(advice(address, read)));
  return true;
}

// What the page has no words for is one of the choices.
function inWords(line) {
  const [, name, value] = /^(\w+) = (.*)$/.exec(line) ?? [];
  return name ? `${words[name] ?? name}: ${words.choices[name]?.[value] ?? value}` : line;
}

function advice(address, read) {
  const advice = [];
  if (!/[?#/]/.test(address)) advice.push(words.noAddress);
  if (/^http:/i.test(address) && location.protocol === "https:") advice.push(words.mixed);
  const here = home.replace(/^https?:/, "");
  if (/^https?:/i.test(address) && !address.replace(/^https?:/i, "").startsWith(here)) advice.push(words.elsewhere);
  if (read.therapies && (read.view ?? "story") === "story") advice.push(words.inStory);
  return advice;
}

function list(does, wrong) {
  const lines = (texts) => texts.map((textContent) => make("li", { textContent }));
  find("does").replaceChildren(...lines(does));
  find("wrong").replaceChildren(...lines(wrong));
  find("wrong-heading").hidden = wrong.length === 0;
  find("says").dataset.state = "told";
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function copies(address) {
  const attributes = byTheLetter(address).map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const title = words.frameTitle;
  find("copy-copyFrame").value = `<iframe src="${escaped(address)}" title="${title}" width="100%" height="640" loading="lazy" allow="fullscreen; screen-wake-lock; clipboard-write"></iframe>`;
  find("copy-copyElement").value = `<script type="module" src="${home}embed.js"></script>\n<marrow-scope${attributes} title="${title}"><a href="${escaped(address)}">Marrowscope</a></marrow-scope>`;
  find("copy-copyLink").value = address;
}

function copyField(name) {
  const text = make("textarea", { id: "copy-" + name, rows: 3, readOnly: true, spellcheck: false });
  const said = make("span", {});
  said.setAttribute("role", "status");
  const button = make("button", { type: "button", textContent: words.copy });
  button.addEventListener("click", () => {
    text.select();
    const copied = navigator.clipboard?.writeText(text.value) ?? Promise.reject();
    copied.then(() => words.copied, () => words.copyYourself).then((words) => { said.textContent = words; });
  });
  return make("div", { className: "copy" }, make("label", { htmlFor: text.id, textContent: words[name] }), text, make("div", {}, button, said));
}

function changed(address, isTyped) {
  if (!isTyped) find("address").value = address;
  copies(address);
  show(address, isTyped);
}

let typing = 0;
find("address").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => changed(pasted(find("address").value), true), TYPED_MS);
});
form();
find("copies").append(...["copyFrame", "copyElement", "copyLink"].map(copyField));
find("choices").addEventListener("change", () => changed(write(chosen()), false));
find("choices").addEventListener("submit", (event) => event.preventDefault());
// In the editor's own language, until another is chosen.
find("address").value = write({ lang: language });
changed(find("address").value, true);
