// What the three.js contenders share: a renderer and a camera whose units are pixels, y downwards.
import { CanvasTexture, Color, ColorManagement, LinearSRGBColorSpace, OrthographicCamera, Scene, WebGLRenderer } from 'three';
import { HEIGHT, WIDTH } from './scene.mjs';
import { BACKGROUND, drawSprites } from './sprites.mjs';
import { finish, readAll } from './webgl.mjs';

// Colours go through as they are: three.js's colour management would cost it two conversions per pixel.
ColorManagement.enabled = false;

export function threeStage(canvas) {
  const renderer = new WebGLRenderer({ canvas, antialias: false });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setSize(WIDTH, HEIGHT, false);
  const stage = new Scene();
  stage.background = new Color(BACKGROUND);
  const camera = new OrthographicCamera(0, WIDTH, 0, HEIGHT, -1, 1);
  const gl = renderer.getContext();
  return { stage, render: () => renderer.render(stage, camera), finish: () => finish(gl), read: () => readAll(gl) };
}

export function spriteTextures(radii) {
  return drawSprites(radii).map((sprite) => {
    const texture = new CanvasTexture(sprite);
    texture.generateMipmaps = false;
    return texture;
  });
}
