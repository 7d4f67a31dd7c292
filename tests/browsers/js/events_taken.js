// Which events the page takes for itself, of those that scroll or work a page that holds it.
const stage = document.querySelector(".stage-picture");
const taken = [];
const send = (name, event, to) => {
  if (!to.dispatchEvent(event)) taken.push(name);
};
const all = { bubbles: true, cancelable: true };
send("wheel", new WheelEvent("wheel", { ...all, deltaY: 120 }), stage);
send("wheel with the zoom key", new WheelEvent("wheel", { ...all, deltaY: 120, ctrlKey: true }), stage);
for (const key of ["ArrowDown", "ArrowUp", "Tab", "Home", "End", "a"]) {
  send(key, new KeyboardEvent("keydown", { ...all, key }), document.body);
}
const fingers = (type) => {
  // Not every browser lets a script make them.
  try {
    const finger = new Touch({ identifier: 0, target: stage, clientX: 90, clientY: 90 });
    const touches = type === "touchend" ? [] : [finger];
    return new TouchEvent(type, { ...all, touches, targetTouches: touches, changedTouches: [finger] });
  } catch {
    return null;
  }
};
for (const type of ["touchstart", "touchmove", "touchend"]) {
  const event = fingers(type);
  if (event) send(type, event, stage);
}
return taken;
