// How far discs overlap, and whether they stayed in the box. One measure for every contender, apart from all of them.

/**
 * - `pairs`: overlapping pairs per disc
 * - `mean`: mean depth of those pairs, as a share of the two radii together
 * - `deepest`: the deepest of them
 * - `outside`: discs whose middle left the box
 */
export function overlap({ side, x, y, r }) {
  const cell = 2 * r.reduce((most, radius) => Math.max(most, radius), 0);
  const across = Math.ceil(side / cell);
  const cells = new Map();
  let outside = 0;
  const cellAt = (v) => Math.min(across - 1, Math.max(0, Math.floor(v / cell)));
  for (let i = 0; i < r.length; i++) {
    if (!(x[i] >= 0 && x[i] <= side && y[i] >= 0 && y[i] <= side)) outside++;
    const key = cellAt(y[i]) * across + cellAt(x[i]);
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push(i);
  }
  let count = 0;
  let sum = 0;
  let deepest = 0;
  for (const [key, members] of cells) {
    const row = Math.floor(key / across);
    const column = key % across;
    for (let dr = -1; dr <= 1; dr++) {
      for (let dc = -1; dc <= 1; dc++) {
        if (column + dc < 0 || column + dc >= across) continue;
        for (const b of cells.get((row + dr) * across + column + dc) ?? []) {
          for (const a of members) {
            if (a >= b) continue;
            const reach = r[a] + r[b];
            const depth = (reach - Math.hypot(x[a] - x[b], y[a] - y[b])) / reach;
            if (!(depth > 0)) continue;
            count++;
            sum += depth;
            deepest = Math.max(deepest, depth);
          }
        }
      }
    }
  }
  return { pairs: count / r.length, mean: count ? sum / count : 0, deepest, outside };
}

/** Mean distance that a disc went between two pictures of the same discs. */
export function meanMove(before, after) {
  let sum = 0;
  for (let i = 0; i < before.x.length; i++) sum += Math.hypot(after.x[i] - before.x[i], after.y[i] - before.y[i]);
  return sum / before.x.length;
}
