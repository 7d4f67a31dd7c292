// What runs in the browser: one contender, asked from outside for frames and for its pixels.
import { HEIGHT, Scene, WIDTH } from './scene.mjs';

/** The inner part of a cell that is looked at, in radii: a nucleus in lobes leaves single pixels as pale as the ground. */
const INNER = 0.6;
/** Mean difference of its pixels from the background, in steps of the three colours together, that counts as drawn. */
const STANDS_OUT = 24;

/**
 * `start(canvas, scene)` gives `{ draw(frame), finish(), read() }`: `draw` moves the cells and draws them, `finish` waits
 * until the pixels are there, `read` gives the frame as RGBA, top row first.
 */
export function stand(start) {
  let contender;
  let scene;
  let frame = 0;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  document.body.append(canvas);

  window.begin = async (n) => {
    scene = new Scene(n);
    contender = await start(canvas, scene);
  };

  /** Draws that many frames, letting the browser breathe in between, and gives the milliseconds of each. */
  window.frames = async (count) => {
    const times = [];
    for (let k = 0; k < count; k++) {
      const begin = performance.now();
      contender.draw(frame++);
      contender.finish();
      times.push(performance.now() - begin);
      await new Promise((resume) => setTimeout(resume));
    }
    return times;
  };

  /** Share of the cells that stand out from the background, and the frame's number of colours. */
  window.drawn = async (background) => {
    contender.draw(frame);
    const pixels = await contender.read();
    const differs = (x, y) => {
      const at = 4 * (y * WIDTH + x);
      const [r, g, b] = contender.background?.(x, y) ?? background;
      return Math.abs(pixels[at] - r) + Math.abs(pixels[at + 1] - g) + Math.abs(pixels[at + 2] - b);
    };
    const inFrame = scene.middles().filter(({ x, y }) => x >= 0 && y >= 0 && x < WIDTH && y < HEIGHT);
    const there = inFrame.filter((cell) => meanWithin(cell, differs) > STANDS_OUT).length;
    return { share: there / inFrame.length, colours: new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, WIDTH * HEIGHT)).size };
  };

  window.ready = true;
}

/** The mean over the inner part of a cell, as far as it is in the frame. */
function meanWithin({ x, y, radius }, differs) {
  const reach = INNER * radius;
  let [sum, count] = [0, 0];
  for (let row = Math.max(0, Math.ceil(y - reach)); row <= Math.min(HEIGHT - 1, y + reach); row++) {
    for (let column = Math.max(0, Math.ceil(x - reach)); column <= Math.min(WIDTH - 1, x + reach); column++) {
      if (Math.hypot(column - x, row - y) > reach) continue;
      sum += differs(column, row);
      count++;
    }
  }
  return sum / count;
}
