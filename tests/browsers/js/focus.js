// Where the focus is, and whether it can be seen: by an outline or a shadow, on the element or on the label around it.
const e = document.activeElement;
if (!e || e === document.body || e === document.documentElement) return { name: "", is_marked: true };
const isMarked = (element) => {
  if (!element) return false;
  const style = getComputedStyle(element);
  return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
};
return {
  name: e.id || `${e.tagName} ${e.textContent.trim().slice(0, 80)}`,
  is_marked: isMarked(e) || isMarked(e.closest("label")) || isMarked(e.nextElementSibling),
};
