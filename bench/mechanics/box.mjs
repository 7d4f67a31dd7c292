// Soft discs in a box in plain JavaScript: typed arrays and a grid sorted by counting. It settles the common start and
// is a contender of its own.

const STIFFNESS = 0.3;

export class Box {
  constructor({ side, jitter, x, y, r }) {
    Object.assign(this, { side, jitter, x, y, r, n: r.length, state: 1 });
    this.cell = 2 * Math.max(...new Set(r));
    this.across = Math.max(1, Math.ceil(side / this.cell));
    this.cellOf = new Int32Array(this.n);
    this.start = new Int32Array(this.across * this.across + 1);
    this.order = new Int32Array(this.n);
    for (const name of ['sx', 'sy', 'sr', 'pushX', 'pushY']) this[name] = new Float32Array(this.n);
  }

  step() {
    this.shake();
    this.sort();
    this.repel();
    this.move();
  }

  shake() {
    if (this.jitter === 0) return;
    const { x, y, n } = this;
    const scale = this.jitter / 0x8000;
    let state = this.state;
    for (let i = 0; i < n; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      x[i] += (state >> 16) * scale;
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      y[i] += (state >> 16) * scale;
    }
    this.state = state;
  }

  sort() {
    const { x, y, r, n, across, cell, cellOf, start, order, sx, sy, sr } = this;
    const last = across - 1;
    start.fill(0);
    for (let i = 0; i < n; i++) {
      const column = Math.min(last, Math.max(0, (x[i] / cell) | 0));
      const row = Math.min(last, Math.max(0, (y[i] / cell) | 0));
      const c = row * across + column;
      cellOf[i] = c;
      start[c + 1]++;
    }
    for (let c = 1; c < start.length; c++) start[c] += start[c - 1];
    for (let i = n - 1; i >= 0; i--) {
      const place = --start[cellOf[i] + 1];
      order[place] = i;
      sx[place] = x[i];
      sy[place] = y[i];
      sr[place] = r[i];
    }
    start.copyWithin(0, 1);
    start[start.length - 1] = n;
  }

  repel() {
    const { across, start, pushX, pushY } = this;
    pushX.fill(0);
    pushY.fill(0);
    for (let row = 0; row < across; row++) {
      for (let column = 0; column < across; column++) {
        const c = row * across + column;
        const from = start[c];
        const to = start[c + 1];
        if (from === to) continue;
        // Half of the neighbourhood, so that each pair is met once: the rest of this cell and the next, then three below.
        const beside = column + 1 < across ? start[c + 2] : to;
        let belowFrom = 0;
        let belowTo = 0;
        if (row + 1 < across) {
          belowFrom = start[c + across - (column > 0 ? 1 : 0)];
          belowTo = start[c + across + (column + 1 < across ? 2 : 1)];
        }
        for (let a = from; a < to; a++) {
          this.repelFrom(a, a + 1, beside);
          this.repelFrom(a, belowFrom, belowTo);
        }
      }
    }
  }

  repelFrom(a, from, to) {
    const { sx, sy, sr, pushX, pushY } = this;
    const ax = sx[a];
    const ay = sy[a];
    const ar = sr[a];
    let ownX = 0;
    let ownY = 0;
    for (let b = from; b < to; b++) {
      const dx = ax - sx[b];
      const dy = ay - sy[b];
      const reach = ar + sr[b];
      const square = dx * dx + dy * dy;
      if (square >= reach * reach || square === 0) continue;
      const distance = Math.sqrt(square);
      const share = (STIFFNESS * (reach - distance)) / distance;
      ownX += dx * share;
      ownY += dy * share;
      pushX[b] -= dx * share;
      pushY[b] -= dy * share;
    }
    pushX[a] += ownX;
    pushY[a] += ownY;
  }

  move() {
    const { x, y, r, n, order, pushX, pushY, side } = this;
    for (let place = 0; place < n; place++) {
      const i = order[place];
      const radius = r[i];
      x[i] = Math.min(side - radius, Math.max(radius, x[i] + pushX[place]));
      y[i] = Math.min(side - radius, Math.max(radius, y[i] + pushY[place]));
    }
  }
}
