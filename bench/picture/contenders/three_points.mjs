// three.js: one `Points` object per kind, its sprite as the map, positions written in each frame.
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Points, PointsMaterial } from 'three';
import { stand } from '../page.mjs';
import { spriteTextures, threeStage } from '../three.mjs';

stand((canvas, scene) => {
  const { stage, render, finish, read } = threeStage(canvas);
  const kinds = spriteTextures(scene.radii).map((map, kind) => {
    const positions = new BufferAttribute(new Float32Array(3 * Math.ceil((scene.n - kind) / 3)), 3);
    positions.setUsage(DynamicDrawUsage);
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', positions);
    const look = { map, size: map.image.width, sizeAttenuation: false, transparent: true, depthTest: false, depthWrite: false };
    const points = new Points(geometry, new PointsMaterial(look));
    points.frustumCulled = false;
    stage.add(points);
    return positions;
  });
  return {
    draw: (frame) => {
      scene.moveTo(frame);
      for (let i = 0; i < scene.n; i++) {
        const { array } = kinds[i % 3];
        const at = 3 * Math.floor(i / 3);
        array[at] = scene.x[i];
        array[at + 1] = scene.y[i];
      }
      for (const positions of kinds) positions.needsUpdate = true;
      render();
    },
    finish,
    read,
  };
});
