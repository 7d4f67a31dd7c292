// d3-force: forceCollide, one iteration. Jitter replaces the velocity in each tick (overdamped), a force keeps the wall.
import { forceCollide, forceSimulation } from 'd3-force';
import { serve } from '../serve.mjs';
import { shaker } from '../shake.mjs';

await serve(({ side, jitter, x, y, r }) => {
  const nodes = Array.from(r, (radius, i) => ({ x: x[i], y: y[i], radius }));
  const shake = shaker(jitter);
  const jitterForce = () => {
    for (const node of nodes) {
      node.vx = shake();
      node.vy = shake();
    }
  };
  const wallForce = () => {
    for (const node of nodes) {
      node.vx = inside(node.x + node.vx, node.radius, side) - node.x;
      node.vy = inside(node.y + node.vy, node.radius, side) - node.y;
    }
  };
  const simulation = forceSimulation(nodes)
    .stop()
    .alphaDecay(0)
    .velocityDecay(0)
    .force('jitter', jitterForce)
    .force('collide', forceCollide((node) => node.radius).iterations(1))
    .force('wall', wallForce);
  return {
    step: () => simulation.tick(),
    positions: () => ({ x: nodes.map((node) => node.x), y: nodes.map((node) => node.y) }),
  };
});

function inside(v, radius, side) {
  return Math.min(side - radius, Math.max(radius, v));
}
