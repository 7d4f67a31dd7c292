// What translators of browsers do with the text of a page, each in its own way: the text node is replaced, or emptied beside
// what is put in, or cut in pieces, or rewritten without what stands about it. `arguments[0]` says which.
const ways = {
  replace(node) {
    const outer = document.createElement("font"), inner = document.createElement("font");
    inner.textContent = node.data;
    outer.append(inner);
    node.replaceWith(outer);
  },
  insert(node) {
    const beside = document.createElement("span");
    beside.textContent = node.data;
    node.parentNode.insertBefore(beside, node);
    node.data = "";
  },
  // As Firefox does it: the text nodes stay, what is no text and no element goes.
  strip(node) {
    const beside = [node.previousSibling, node.nextSibling];
    if (beside.every((one) => one?.nodeType === Node.COMMENT_NODE)) for (const one of beside) one.remove();
    node.data = "\u2063" + node.data;
  },
  // And as it does with words that hold elements: of all that stands beside the text, elements and texts alone are put back.
  refill(node) {
    const parent = node.parentNode, kept = [...parent.childNodes].filter((one) => one.nodeType !== Node.COMMENT_NODE);
    parent.replaceChildren(...kept);
    node.data = "\u2063" + node.data;
  },
  cut(node) {
    const mark = document.createElement("mark");
    const rest = node.splitText(Math.ceil(node.data.length / 2));
    mark.textContent = rest.data;
    rest.replaceWith(mark);
  },
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = [];
while (walker.nextNode()) nodes.push(walker.currentNode);
for (const node of nodes)
  if (node.data.trim() && !node.parentElement.closest("script, style, textarea, option")) ways[arguments[0]](node);
