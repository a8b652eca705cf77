import { buildSystem, observationColumns } from '@zhibiao/core';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { cellsOf } from './cells.mjs';
import { notApplicable } from './quantities.mjs';
import { drawsFor } from './random.mjs';
import { units } from './units.mjs';

const remark =
  '# 以下数值均为模拟，不代表任何真实地区。All values below are simulated; no real place is meant.';

/** The system's observations: the columns that hold each, and the leaf that says what it is. */
function observationsOf(system) {
  const found = new Map();
  for (const { name: head, leaves } of observationColumns(system)) {
    const [{ id, leaf }] = leaves;
    const { heads } = found.get(id) ?? { heads: [] };
    found.set(id, { id, measure: leaf.measure, heads: [...heads, head] });
  }
  return [...found.values()];
}

function simulate({ like, level }, observation) {
  const { id, measure, heads } = observation;
  const draw = drawsFor(id, like);
  const applies = drawsFor('applies', id, like)(1, 100) > (notApplicable[id] ?? 0);
  return applies ? cellsOf[measure.type](draw, level, observation) : heads.map(() => '不适用');
}

/**
 * The simulated observations as a table: the heads, the remark that they are simulated, and a row
 * for every unit.
 */
export function observations() {
  const { value: system } = buildSystem(provincial);
  const all = observationsOf(system);
  const heads = ['unit', ...all.flatMap((o) => o.heads)];
  return [
    heads,
    [remark, ...heads.slice(1).map(() => '')],
    ...units.map((unit) => [unit.name, ...all.flatMap((o) => simulate(unit, o))]),
  ];
}
