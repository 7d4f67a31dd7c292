// One bar of the budgets: a figure, its limit, and whether it holds.
import { figure } from './table.mjs';

/** A figure that must not be above `limit`. An unmeasured figure misses. */
export function atMost(name, value, limit) {
  return { name, value, limit, holds: value <= limit };
}

/** A check that has no figure. */
export function mustBe(name, holds, seen) {
  return { name, holds, seen };
}

export function verdict({ name, value, limit, holds, seen }) {
  const word = holds ? 'HOLDS ' : 'MISSED';
  if (limit === undefined) return `${word}  ${name}${seen ? `: ${seen}` : ''}`;
  if (value === undefined || Number.isNaN(value)) return `${word}  ${name}: not measured (limit ${figure(limit)})`;
  const by = holds ? '' : `, ${(value / limit).toFixed(2)} times the limit`;
  return `${word}  ${name}: ${figure(value)} (limit ${figure(limit)}${by})`;
}
