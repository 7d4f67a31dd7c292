// Box2D 2.4 in WebAssembly with SIMD, one iteration of each kind. No gravity; jitter replaces the velocity in each step.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Box2D from 'box2d-wasm/dist/umd/Box2D.simd.js';
import { serve } from '../serve.mjs';
import { shaker } from '../shake.mjs';

const STEP_S = 1 / 60;
/** Box2D's slop and tolerances suit lengths near one. */
const SCALE = 0.1;
// Its loader would fetch the module by a file path, which Node's fetch refuses; so it gets the bytes.
const wasm = createRequire(import.meta.url).resolve('box2d-wasm/dist/umd/Box2D.simd.wasm');
const b2 = await Box2D({ wasmBinary: readFileSync(wasm) });

await serve(({ side, jitter, x, y, r }) => {
  const world = new b2.b2World(new b2.b2Vec2(0, 0));
  const vector = new b2.b2Vec2(0, 0);
  const bodies = Array.from(r, (radius, i) => {
    const definition = new b2.b2BodyDef();
    definition.set_type(b2.b2_dynamicBody);
    definition.set_fixedRotation(true);
    definition.set_allowSleep(false);
    vector.Set(x[i] * SCALE, y[i] * SCALE);
    definition.set_position(vector);
    const body = world.CreateBody(definition);
    const circle = new b2.b2CircleShape();
    circle.set_m_radius(radius * SCALE);
    body.CreateFixture(circle, 1).SetFriction(0);
    return body;
  });
  addWalls(world, side * SCALE);
  const shake = shaker((jitter * SCALE) / STEP_S);
  return {
    step: () => {
      for (const body of bodies) {
        vector.Set(shake(), shake());
        body.SetLinearVelocity(vector);
      }
      world.Step(STEP_S, 1, 1);
    },
    positions: () => ({
      x: bodies.map((body) => body.GetPosition().get_x() / SCALE),
      y: bodies.map((body) => body.GetPosition().get_y() / SCALE),
    }),
  };
});

function addWalls(world, side) {
  const ground = world.CreateBody(new b2.b2BodyDef());
  const corners = [[0, 0], [side, 0], [side, side], [0, side]];
  corners.forEach(([x, y], k) => {
    const [toX, toY] = corners[(k + 1) % 4];
    const edge = new b2.b2EdgeShape();
    edge.SetTwoSided(new b2.b2Vec2(x, y), new b2.b2Vec2(toX, toY));
    ground.CreateFixture(edge, 0);
  });
}
