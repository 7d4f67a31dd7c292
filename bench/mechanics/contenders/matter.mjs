// matter-js with one iteration of each kind. No gravity, no friction; jitter replaces the velocity in each step.
import Matter from 'matter-js';
import { serve } from '../serve.mjs';
import { shaker } from '../shake.mjs';

const { Bodies, Body, Composite, Engine } = Matter;
const STEP_MS = 1000 / 60;

await serve(({ side, jitter, x, y, r }) => {
  const engine = Engine.create({ positionIterations: 1, velocityIterations: 1, constraintIterations: 1, gravity: { scale: 0 } });
  const smooth = { friction: 0, frictionStatic: 0, frictionAir: 0, restitution: 0, inertia: Infinity };
  // matter-js has no true circles: at these radii it takes polygons of ten corners.
  const bodies = Array.from(r, (radius, i) => Bodies.circle(x[i], y[i], radius, smooth));
  const thick = 100;
  const wall = (cx, cy, width, height) => Bodies.rectangle(cx, cy, width, height, { isStatic: true });
  Composite.add(engine.world, [
    ...bodies,
    wall(side / 2, -thick / 2, side + 2 * thick, thick),
    wall(side / 2, side + thick / 2, side + 2 * thick, thick),
    wall(-thick / 2, side / 2, thick, side + 2 * thick),
    wall(side + thick / 2, side / 2, thick, side + 2 * thick),
  ]);
  const shake = shaker(jitter);
  return {
    step: () => {
      for (const body of bodies) Body.setVelocity(body, { x: shake(), y: shake() });
      Engine.update(engine, STEP_MS);
    },
    positions: () => ({ x: bodies.map((body) => body.position.x), y: bodies.map((body) => body.position.y) }),
  };
});
