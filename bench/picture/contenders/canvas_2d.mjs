// Canvas 2D: `drawImage` of ready sprites, each at its exact size.
import { stand } from '../page.mjs';
import { HEIGHT, WIDTH } from '../scene.mjs';
import { BACKGROUND, drawSprites } from '../sprites.mjs';

stand((canvas, scene) => {
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  const { atlas, places } = pack(drawSprites(scene.radii));
  return {
    draw: (frame) => {
      scene.moveTo(frame);
      pen.fillStyle = BACKGROUND;
      pen.fillRect(0, 0, WIDTH, HEIGHT);
      for (let i = 0; i < scene.n; i++) {
        const { left, side } = places[i % 3];
        pen.drawImage(atlas, left, 0, side, side, scene.x[i] - side / 2, scene.y[i] - side / 2, side, side);
      }
    },
    finish: () => pen.getImageData(0, 0, 1, 1),
    read: () => pen.getImageData(0, 0, WIDTH, HEIGHT).data,
  };
});

/** The sprites side by side in one canvas. */
function pack(sprites) {
  const atlas = document.createElement('canvas');
  atlas.width = sprites.reduce((sum, sprite) => sum + sprite.width, 0);
  atlas.height = Math.max(...sprites.map((sprite) => sprite.height));
  const pen = atlas.getContext('2d');
  let left = 0;
  const places = sprites.map((sprite) => {
    pen.drawImage(sprite, left, 0);
    left += sprite.width;
    return { left: left - sprite.width, side: sprite.width };
  });
  return { atlas, places };
}
