// The smallest PixiJS page with 10,000 sprites.
import { Application, Graphics, Sprite } from 'pixi.js';

const COUNT = 10_000;
const app = new Application();
await app.init({ width: 1280, height: 720, background: '#fbf6ec' });
document.body.append(app.canvas);
const texture = app.renderer.generateTexture(new Graphics().circle(0, 0, 4).fill('#a8507a'));
for (let i = 0; i < COUNT; i++) {
  const sprite = new Sprite(texture);
  sprite.position.set((i * 97) % 1280, (i * 57) % 720);
  app.stage.addChild(sprite);
}
app.ticker.add(() => {
  for (const sprite of app.stage.children) sprite.x += 0.1;
});
app.render();
requestAnimationFrame(() => requestAnimationFrame(() => (window.begun = true)));
