import { type System, textIn, toDecimal } from '@zhibiao/core';
import type { Derived } from '@zhibiao/core/weights';
import type { Text } from '@zhibiao/schemas';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import { percent } from '../text/number.ts';
import { headOf, nameOf, noData, type Scored } from './head.ts';
import type { Sheet } from './sheet.ts';

/** A way to weigh the members of a group. */
export interface Weighing {
  readonly name: Text;
  /** The system under these weights. */
  readonly system: System;
  /** How they came about, where they were derived. */
  readonly derived?: Derived;
  /** What they were learnt from, whose remarks go with them. */
  readonly from?: Scored;
}

/** How weights are shown. */
export interface WeightOptions {
  readonly language: Language;
  /** The group whose members are weighed: `total` for the first level. */
  readonly group: string;
}

/** The shares of a group's members as people read them, by id. */
function sharesOf({ nodes, indexOf }: System, group: string): ReadonlyMap<string, string> {
  const { children = [] } = nodes[indexOf[group] ?? -1] ?? {};
  return new Map(
    children.flatMap((c) => {
      const node = nodes[c];
      return node === undefined ? [] : [[node.id, percent(toDecimal(node.share))] as const];
    }),
  );
}

/** Sets of weights side by side: a row a member, a column a set, and how each came about. */
export function weightsSheet(
  system: System,
  weighings: readonly Weighing[],
  { language, group }: WeightOptions,
): Sheet {
  const words = wordsIn(language);
  const now = sharesOf(system, group);
  const shares = weighings.map((weighing) => sharesOf(weighing.system, group));
  const about = (own: System): Scored => ({ system: own, dataset: noData });
  return {
    ...headOf(
      about(system),
      language,
      weighings.flatMap((w) => [about(w.system), ...(w.from === undefined ? [] : [w.from])]),
    ),
    tables: [
      {
        title: words.weightsTitle(nameOf({ system }, group, language)),
        heads: [
          words.indicator,
          words.weightNow,
          ...weighings.map(({ name }) => textIn(name, language)),
        ],
        aligns: ['left', 'right', ...weighings.map(() => 'right' as const)],
        rows: [...now].map(([id, share]) => [
          nameOf({ system }, id, language),
          share,
          ...shares.map((own) => own.get(id) ?? words.none),
        ]),
      },
    ],
    notes: [
      ...weighings.flatMap(({ derived }) =>
        derived === undefined ? [] : [derived.note[language]],
      ),
      words.weightsNote,
    ],
  };
}
