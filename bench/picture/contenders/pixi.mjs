// PixiJS 8: a ParticleContainer with only the position dynamic, all sprites in one texture.
import { Particle, ParticleContainer, Rectangle, Texture, WebGLRenderer } from 'pixi.js';
import { stand } from '../page.mjs';
import { HEIGHT, WIDTH } from '../scene.mjs';
import { BACKGROUND, drawSprites } from '../sprites.mjs';
import { finish, readAll } from '../webgl.mjs';

stand(async (canvas, scene) => {
  const renderer = new WebGLRenderer();
  await renderer.init({ canvas, width: WIDTH, height: HEIGHT, antialias: false, background: BACKGROUND });
  const textures = texturesOf(drawSprites(scene.radii));
  const container = new ParticleContainer({
    texture: textures[0],
    dynamicProperties: { position: true, vertex: false, rotation: false, uvs: false, color: false },
  });
  const particles = Array.from(scene.x, (_, i) => new Particle({ texture: textures[i % 3], anchorX: 0.5, anchorY: 0.5 }));
  for (const particle of particles) container.addParticle(particle);
  const gl = renderer.gl;
  return {
    draw: (frame) => {
      scene.moveTo(frame);
      for (let i = 0; i < scene.n; i++) {
        particles[i].x = scene.x[i];
        particles[i].y = scene.y[i];
      }
      renderer.render(container);
    },
    finish: () => finish(gl),
    read: () => readAll(gl),
  };
});

/** One texture source holds all sprites, as a ParticleContainer needs. */
function texturesOf(sprites) {
  const canvas = document.createElement('canvas');
  canvas.width = sprites.reduce((sum, sprite) => sum + sprite.width, 0);
  canvas.height = Math.max(...sprites.map((sprite) => sprite.height));
  const pen = canvas.getContext('2d');
  const frames = [];
  let left = 0;
  for (const sprite of sprites) {
    pen.drawImage(sprite, left, 0);
    frames.push(new Rectangle(left, 0, sprite.width, sprite.height));
    left += sprite.width;
  }
  const { source } = Texture.from(canvas);
  return frames.map((frame) => new Texture({ source, frame }));
}
