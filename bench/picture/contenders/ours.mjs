// Ours: the raster in WebAssembly, full look over a real ground, shown by one `putImageData`.
import init, { Picture } from 'ours/bench_ours.js';
import { stand } from '../page.mjs';
import { HEIGHT, WIDTH } from '../scene.mjs';

stand(async (canvas, scene) => {
  const { memory } = await init({ module_or_path: 'ours_bg.wasm' });
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const picture = new Picture(WIDTH, HEIGHT, scene.n);
  const show = () => {
    picture.draw();
    const [pitch, margin] = [picture.pitch(), picture.margin()];
    const pixels = new Uint8ClampedArray(memory.buffer, picture.frame(), pitch * HEIGHT * 4);
    pen.putImageData(new ImageData(pixels, pitch, HEIGHT), -margin, 0, margin, 0, WIDTH, HEIGHT);
  };
  // The ground alone, once it is painted, to see later whether each cell is drawn.
  for (let k = 0; k < 200; k++) show();
  const ground = pen.getImageData(0, 0, WIDTH, HEIGHT).data;
  picture.fill(Float32Array.from({ length: scene.n }, (_, i) => scene.radii[scene.kind(i)]));
  return {
    draw: (frame) => {
      scene.moveTo(frame);
      new Float32Array(memory.buffer, picture.x_px(), scene.n).set(scene.x);
      new Float32Array(memory.buffer, picture.y_px(), scene.n).set(scene.y);
      show();
    },
    finish: () => pen.getImageData(0, 0, 1, 1),
    read: () => pen.getImageData(0, 0, WIDTH, HEIGHT).data,
    background: (x, y) => ground.subarray(4 * (y * WIDTH + x), 4 * (y * WIDTH + x) + 3),
  };
});
