import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The one seed of the simulation. */
const seed = '2019';

/** FNV-1a, 32 bits: a text as a number, the same on every machine. */
function hash(text) {
  let h = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193);
  return h;
}

/**
 * Draws for one purpose: a function that answers whole numbers from `low` to `high`, both included.
 * Each purpose has a stream of its own, so that what is drawn for one value changes no other, and
 * all of it is integer arithmetic, so that every machine draws the same.
 */
export function drawsFor(...purpose) {
  const stream = xoroshiro128plus(hash([seed, ...purpose].join('/')));
  return (low, high) => uniformInt(stream, low, high);
}
