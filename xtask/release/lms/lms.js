// Tells a learning management system that the story was opened, and later that it has been told to its end: by SCORM 2004 or by SCORM 1.2,
// whichever the system offers. Nothing else is told. Where no system offers either, or where it may not be asked because it is another
// site, the page is shown all the same.
"use strict";

const DIALECTS = [
  {
    name: "API_1484_11",
    open: "Initialize",
    read: "GetValue",
    write: "SetValue",
    save: "Commit",
    close: "Terminate",
    status: "cmi.completion_status",
  },
  {
    name: "API",
    open: "LMSInitialize",
    read: "LMSGetValue",
    write: "LMSSetValue",
    save: "LMSCommit",
    close: "LMSFinish",
    status: "cmi.core.lesson_status",
  },
];
// No player nests deeper; a loop of windows would never end.
const MOST_WINDOWS = 10;
const LAST_CHAPTER = 5;

// What a window offers. A window of another site throws when it is asked.
function offeredBy(owner) {
  for (const dialect of DIALECTS) {
    try {
      const api = owner[dialect.name];
      if (api && typeof api[dialect.open] === "function") return { api, dialect };
    } catch {
      return null;
    }
  }
  return null;
}

// What this window or one around it offers.
function offeredAround(owner) {
  let at = owner;
  for (let n = 0; at && n < MOST_WINDOWS; n += 1) {
    const offered = offeredBy(at);
    if (offered || at.parent === at) return offered;
    at = at.parent;
  }
  return null;
}

function openerOf(owner) {
  try {
    return owner.opener;
  } catch {
    return null;
  }
}

const found = offeredAround(window) ?? offeredAround(openerOf(window)) ?? offeredAround(openerOf(window.top));

// Asks it something; what it throws is its own affair.
function ask(what, ...values) {
  try {
    return String(found.api[found.dialect[what]](...values));
  } catch {
    return "";
  }
}

function report(status) {
  ask("write", found.dialect.status, status);
  ask("save", "");
}

// What stands behind the address with which the system opens this page are start settings of the story.
const settings = [location.search.slice(1), location.hash.slice(1)].filter(Boolean).join("&");
const frame = document.getElementById("page");
if (settings) frame.src = `marrowscope.html#${settings}`;

const isOpen = found !== null && ask("open", "") === "true";
// For whoever sets it up: whether a system answers.
document.documentElement.dataset.system = isOpen ? "open" : "none";
if (isOpen) {
  const before = ask("read", found.dialect.status);
  const isTold = (status) => ["completed", "passed", "failed"].includes(status);
  const offered = (new URLSearchParams(settings).get("chapters") ?? "").split(",").map(Number);
  const chapters = offered.filter((chapter) => chapter >= 1 && chapter <= LAST_CHAPTER);
  const last = chapters.length > 0 ? Math.max(...chapters) : LAST_CHAPTER;
  let isDone = isTold(before);
  if (!isDone && before !== "incomplete") report("incomplete");
  window.addEventListener("message", ({ source, data }) => {
    const isOurs = source === frame.contentWindow && data?.marrowscope === 1 && data.type === "progress";
    if (!isOurs || isDone || data.finished !== true) return;
    if (data.path === "short" || data.chapter === last) {
      isDone = true;
      report("completed");
    }
  });
  let isClosed = false;
  window.addEventListener("pagehide", () => {
    if (!isClosed) ask("close", "");
    isClosed = true;
  });
}
