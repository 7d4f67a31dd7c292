// The peers' cells: one sprite per kind, drawn once at its exact size: body with a soft light, rim, nucleus off centre.

const LOOKS = [
  { light: '#f0d4da', body: '#d8a7b1', edge: '#a86b7c', nucleus: '#6d3f6b' },
  { light: '#dde5f4', body: '#b9c7e4', edge: '#6f82b4', nucleus: '#3c4a86' },
  { light: '#f3e2bd', body: '#e6cfa0', edge: '#b48f4e', nucleus: '#7a4a7c' },
];
export const BACKGROUND = '#fbf6ec';
export const BACKGROUND_RGB = [0xfb, 0xf6, 0xec];

/** One canvas per kind; its middle is the cell's middle. */
export function drawSprites(radii) {
  return radii.map((radius, kind) => drawSprite(radius, LOOKS[kind]));
}

function drawSprite(radius, look) {
  const side = 2 * Math.ceil(radius + 1);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d');
  pen.translate(side / 2, side / 2);
  disc(pen, 0, 0, radius, light(pen, radius, look.light, look.body));
  pen.strokeStyle = look.edge;
  pen.lineWidth = Math.max(0.5, radius * 0.08);
  pen.stroke();
  disc(pen, radius * 0.2, radius * 0.1, radius * 0.5, light(pen, radius * 0.5, look.edge, look.nucleus));
  return canvas;
}

function light(pen, radius, from, to) {
  const gradient = pen.createRadialGradient(-radius * 0.35, -radius * 0.35, 0, 0, 0, radius);
  gradient.addColorStop(0, from);
  gradient.addColorStop(1, to);
  return gradient;
}

function disc(pen, x, y, radius, fill) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = fill;
  pen.fill();
}
