// three.js: one `InstancedMesh` of squares per kind, matrices written in each frame.
import { DynamicDrawUsage, InstancedMesh, MeshBasicMaterial, PlaneGeometry } from 'three';
import { stand } from '../page.mjs';
import { spriteTextures, threeStage } from '../three.mjs';

stand((canvas, scene) => {
  const { stage, render, finish, read } = threeStage(canvas);
  const kinds = spriteTextures(scene.radii).map((map, kind) => {
    const { width } = map.image;
    const material = new MeshBasicMaterial({ map, transparent: true, depthTest: false, depthWrite: false });
    material.side = 2;
    const mesh = new InstancedMesh(new PlaneGeometry(width, width), material, Math.ceil((scene.n - kind) / 3));
    mesh.instanceMatrix.setUsage(DynamicDrawUsage);
    mesh.frustumCulled = false;
    stage.add(mesh);
    return mesh.instanceMatrix;
  });
  for (const matrices of kinds) {
    for (let k = 0; k < matrices.count; k++) matrices.array.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1], 16 * k);
  }
  return {
    draw: (frame) => {
      scene.moveTo(frame);
      for (let i = 0; i < scene.n; i++) {
        const { array } = kinds[i % 3];
        const at = 16 * Math.floor(i / 3);
        array[at + 12] = scene.x[i];
        array[at + 13] = scene.y[i];
      }
      for (const matrices of kinds) matrices.needsUpdate = true;
      render();
    },
    finish,
    read,
  };
});
