// The builder of addresses: from choices to an address, and from an address to what it asks for, in words. It reads no address
// itself: the page in the preview does, and says what it has taken and what not.
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
  const options = Object.entries(words.choices[name] ?? {});
  return make("div", {}, label, make("select", { id }, option("", words.usual), ...options.map((one) => option(...one))));
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
  find("choose-chapter").append(...chapters.map((name, at) => option(at + 1, `${at + 1} ${name}`)));
  find("choose-chapters").append(...chapters.map((name, at) => box(at + 1, `${at + 1} ${name}`)));
  const therapies = [...text.querySelectorAll("[data-therapy]")].map((one) => box(one.dataset.therapy, one.querySelector("h3").textContent));
  find("choose-therapies").append(...therapies);
  const views = [...page.querySelectorAll(".view-switch [id^=view-]")];
  find("choose-view").append(...views.map((one) => option(one.id.slice(5), one.textContent)));
  const languages = [[page.documentElement.lang, new Intl.DisplayNames([page.documentElement.lang], { type: "language" }).of(page.documentElement.lang)]];
  for (const link of page.querySelectorAll(".languages a")) languages.push([link.hreflang, link.textContent]);
  find("choose-lang").append(...[...new Map(languages)].map(([code, name]) => option(code, name)));
}

// What is chosen, by the names of the settings. Addresses of other sites travel in the fragment: firewalls refuse them in a query.
function chosen() {
  const settings = {};
  for (const [name, kind] of [...FIELDS, ...MORE]) {
    const part = find("choose-" + name);
    const value = kind === "many" ? [...part.querySelectorAll(":checked")].map((one) => one.value).join(",") : part.value.trim();
    if (value) settings[name] = value;
  }
  join(settings, "institution", "institutionSite");
  join(settings, "contact", "contactWhere");
  return settings;
}

function join(settings, name, where) {
  if (settings[name] && settings[where]) settings[name] += "|" + settings[where];
  delete settings[where];
}

function write(settings) {
  const [query, fragment] = [new URLSearchParams(), new URLSearchParams()];
  for (const [name, value] of Object.entries(settings)) (/:\/\/|tel:/.test(value) ? fragment : query).set(name, value);
  const home = new URL("./", location.href).href;
  const part = (mark, settings) => (String(settings) ? mark + String(settings).replaceAll("%2C", ",") : "");
  return home + part("?", query) + part("#", fragment);
}

// The address in what was pasted: a whole frame will do, as HTML writes it.
function pasted(text) {
  const source = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(text)?.[1];
  return (source?.replaceAll("&amp;", "&") ?? text).trim();
}

let turn = 0;
async function show(address) {
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
    if (page && tell(page, address)) return;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  if (mine === turn) list([words.noFrame], []);
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
function tell(page, address) {
  fillFrom(page);
  const panel = page.getElementById("share");
  if (panel && !panel.open) panel.open = true;
  const inside = page.getElementById("share-inside");
  if (!inside) return false;
  const taken = [...inside.children].map((line) => line.textContent);
  panel.open = false;
  const refused = [...page.querySelectorAll("#settings-notice p")].map((line) => line.textContent);
  list(taken.length ? taken : [words.nothing], refused.concat(advice(address)));
  return true;
}

function advice(address) {
  const advice = [];
  if (/^http:/i.test(address) && location.protocol === "https:") advice.push(words.mixed);
  const home = new URL("./", location.href).href.replace(/^https?:/, "");
  if (/^https?:/i.test(address) && !address.replace(/^https?:/i, "").startsWith(home)) advice.push(words.elsewhere);
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
  const settings = [...new URLSearchParams(address.split("?")[1]?.split("#")[0]), ...new URLSearchParams(address.split("#")[1])];
  const attributes = settings.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  const home = new URL("./", location.href).href;
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
  show(address);
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
changed(write({ lang: language }), false);
