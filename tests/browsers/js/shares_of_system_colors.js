// Which shares of the picture are `Canvas`, `CanvasText` and `Highlight`, or within a shade of them.
const probe = document.createElement("i");
document.body.append(probe);
const picture = document.querySelector("#stage canvas");
const seen = picture.getContext("2d").getImageData(0, 0, picture.width, picture.height).data;
const numbers = (name) => {
  probe.style.color = name;
  return getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
};
const ground = numbers("Canvas");
const shares = ["Canvas", "CanvasText", "Highlight"].map((name) => {
  const [red, green, blue, share = 1] = numbers(name);
  const [r, g, b] = [red, green, blue].map((part, i) => part * share + ground[i] * (1 - share));
  const off = (i) => Math.abs(seen[i] - r) + Math.abs(seen[i + 1] - g) + Math.abs(seen[i + 2] - b);
  let same = 0;
  for (let i = 0; i < seen.length; i += 4) same += off(i) < 12;
  return (same * 4) / seen.length;
});
probe.remove();
return shares;
