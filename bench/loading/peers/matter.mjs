// The smallest matter-js page: 2,000 circles with its own renderer.
import { Bodies, Composite, Engine, Render, Runner } from 'matter-js';

const engine = Engine.create({ gravity: { y: 0 } });
const discs = Array.from({ length: 2_000 }, (_, i) => Bodies.circle((i * 97) % 1280, (i * 57) % 720, 4 + (i % 3) * 2));
Composite.add(engine.world, discs);
const render = Render.create({ element: document.body, engine, options: { width: 1280, height: 720, wireframes: false } });
Render.run(render);
Runner.run(Runner.create(), engine);
requestAnimationFrame(() => requestAnimationFrame(() => (window.begun = true)));
