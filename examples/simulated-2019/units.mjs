import { drawsFor } from './random.mjs';

const stems = [...'甲乙丙丁戊己庚辛壬癸'];
const branches = [...'子丑寅卯辰巳午未申酉戌亥'];

/** Units that were given the values of another, so that there are exact ties down to every cell. */
const twins = new Map([
  [11, 4],
  [23, 17],
]);

const nameOf = (i) => `模拟${stems[i % 10]}${branches[i % 12]}`;

/**
 * The 32 simulated units, named by the first of the sixty-year cycle: 模拟甲子, 模拟乙丑, … 模拟乙未.
 * `level` is how good a unit is on the whole, in percent; `like` is the unit whose values it has.
 */
export const units = Array.from({ length: 32 }, (_, i) => {
  const like = nameOf(twins.get(i) ?? i);
  return { name: nameOf(i), like, level: drawsFor('level', like)(42, 94) };
});
