// The picture workload: N cells of three kinds, each with a nucleus and shading, on 1280×720, all of them moving.
// The cells cover 0.85 of the frame, so there are more of them the smaller they are.

export const WIDTH = 1280;
export const HEIGHT = 720;
const COVERED = 0.85;
const RADII = [4.5, 6, 9];
const TURNS = 64;
/** Each cell goes round a circle of this radius, in pixels, once in `TURNS` frames. */
const REACH = 3;

export class Scene {
  constructor(n) {
    this.n = n;
    const meanSquare = RADII.reduce((sum, r) => sum + r * r, 0) / RADII.length;
    const scale = Math.sqrt((COVERED * WIDTH * HEIGHT) / (n * Math.PI * meanSquare));
    /** Radius of each kind, in pixels. */
    this.radii = RADII.map((r) => r * scale);
    // An even, irregular spread: the two-dimensional golden ratio.
    this.baseX = Float32Array.from({ length: n }, (_, i) => ((0.5 + i * 0.7548776662466927) % 1) * WIDTH);
    this.baseY = Float32Array.from({ length: n }, (_, i) => ((0.5 + i * 0.5698402909980532) % 1) * HEIGHT);
    this.x = this.baseX.slice();
    this.y = this.baseY.slice();
    this.turnX = Float32Array.from({ length: TURNS }, (_, k) => REACH * Math.cos((2 * Math.PI * k) / TURNS));
    this.turnY = Float32Array.from({ length: TURNS }, (_, k) => REACH * Math.sin((2 * Math.PI * k) / TURNS));
  }

  kind(i) {
    return i % 3;
  }

  /** The pixel in the middle of each cell, and the cell's radius. */
  middles() {
    return Array.from(this.x, (x, i) => ({ x: Math.floor(x), y: Math.floor(this.y[i]), radius: this.radii[this.kind(i)] }));
  }

  /** Sets `x` and `y`, the middles in pixels, for this frame. */
  moveTo(frame) {
    for (let i = 0; i < this.n; i++) {
      const turn = (i + frame) & (TURNS - 1);
      this.x[i] = this.baseX[i] + this.turnX[turn];
      this.y[i] = this.baseY[i] + this.turnY[turn];
    }
  }
}
