// Waiting for a WebGL picture, and reading it.
import { HEIGHT, WIDTH } from './scene.mjs';

/** Waits until everything sent to `gl` is drawn: reading one pixel cannot be answered earlier. */
export function finish(gl) {
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** The whole picture as RGBA, top row first. */
export function readAll(gl) {
  const upsideDown = new Uint8Array(WIDTH * HEIGHT * 4);
  gl.readPixels(0, 0, WIDTH, HEIGHT, gl.RGBA, gl.UNSIGNED_BYTE, upsideDown);
  const pixels = new Uint8Array(upsideDown.length);
  const row = WIDTH * 4;
  for (let y = 0; y < HEIGHT; y++) pixels.set(upsideDown.subarray((HEIGHT - 1 - y) * row, (HEIGHT - y) * row), y * row);
  return pixels;
}
