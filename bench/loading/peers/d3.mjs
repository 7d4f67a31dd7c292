// The smallest d3-force page: 1,000 circles in SVG.
import { forceCollide, forceSimulation } from 'd3-force';

const SVG = 'http://www.w3.org/2000/svg';
const picture = document.createElementNS(SVG, 'svg');
picture.setAttribute('viewBox', '0 0 1280 720');
document.body.append(picture);
const nodes = Array.from({ length: 1_000 }, (_, i) => ({ x: (i * 97) % 1280, y: (i * 57) % 720, r: 4 + (i % 3) * 2 }));
const circles = nodes.map((node) => {
  const circle = document.createElementNS(SVG, 'circle');
  circle.setAttribute('r', node.r);
  circle.setAttribute('fill', '#a8507a');
  picture.append(circle);
  return circle;
});
forceSimulation(nodes)
  .force('collide', forceCollide((node) => node.r))
  .on('tick', () => {
    nodes.forEach((node, i) => {
      circles[i].setAttribute('cx', node.x);
      circles[i].setAttribute('cy', node.y);
    });
    requestAnimationFrame(() => (window.begun = true));
  });
