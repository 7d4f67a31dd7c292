// Rapier with the fewest iterations it takes. No gravity; jitter replaces the velocity in each step.
import { serve } from './serve.mjs';
import { shaker } from './shake.mjs';

const STEP_S = 1 / 60;
/** Rapier's tolerances suit lengths near one. */
const SCALE = 0.1;

export async function serveRapier(RAPIER) {
  await RAPIER.init();
  await serve(({ side, jitter, x, y, r }) => {
    const world = new RAPIER.World({ x: 0, y: 0 });
    world.timestep = STEP_S;
    world.integrationParameters.numSolverIterations = 1;
    world.integrationParameters.numInternalPgsIterations = 1;
    const description = RAPIER.RigidBodyDesc.dynamic().lockRotations().setCanSleep(false);
    const bodies = Array.from(r, (radius, i) => {
      const body = world.createRigidBody(description.setTranslation(x[i] * SCALE, y[i] * SCALE));
      world.createCollider(RAPIER.ColliderDesc.ball(radius * SCALE).setFriction(0).setRestitution(0), body);
      return body;
    });
    const far = (side / 2) * SCALE;
    const thick = 5;
    const wall = (cx, cy, halfWidth, halfHeight) =>
      world.createCollider(RAPIER.ColliderDesc.cuboid(halfWidth, halfHeight).setTranslation(cx, cy).setFriction(0));
    wall(far, -thick, far + 2 * thick, thick);
    wall(far, 2 * far + thick, far + 2 * thick, thick);
    wall(-thick, far, thick, far + 2 * thick);
    wall(2 * far + thick, far, thick, far + 2 * thick);
    const shake = shaker((jitter * SCALE) / STEP_S);
    const velocity = { x: 0, y: 0 };
    return {
      step: () => {
        for (const body of bodies) {
          velocity.x = shake();
          velocity.y = shake();
          body.setLinvel(velocity, true);
        }
        world.step();
      },
      positions: () => {
        const middles = bodies.map((body) => body.translation());
        return { x: middles.map((p) => p.x / SCALE), y: middles.map((p) => p.y / SCALE) };
      },
    };
  });
}
