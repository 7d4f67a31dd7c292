// What runs in the browser: one contender, asked from outside for frames and for its pixels.
import { HEIGHT, Scene, WIDTH } from './scene.mjs';

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

  /** Share of the cells whose middle does not show the background, and the frame's number of colours. */
  window.drawn = async (background) => {
    contender.draw(frame);
    const pixels = await contender.read();
    let there = 0;
    let asked = 0;
    for (let i = 0; i < scene.n; i++) {
      const x = Math.floor(scene.x[i]);
      const y = Math.floor(scene.y[i]);
      if (x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT) continue;
      asked++;
      const at = 4 * (y * WIDTH + x);
      const [r, g, b] = contender.background?.(x, y) ?? background;
      if (Math.abs(pixels[at] - r) + Math.abs(pixels[at + 1] - g) + Math.abs(pixels[at + 2] - b) > 12) there++;
    }
    return { share: there / asked, colours: new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, WIDTH * HEIGHT)).size };
  };

  window.ready = true;
}
