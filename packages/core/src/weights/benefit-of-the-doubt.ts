import { lessEq, solve } from 'yalps';
import * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { Result } from '../result/result.ts';
import { type Columns, fromScores, type GroupOptions, groupShapes } from './columns.ts';
import { type Derived, sharesOf, summary } from './derived.ts';
import { diagnostic } from './diagnostics.ts';

/** What `benefitOfTheDoubt` is asked. */
export interface BenefitOptions extends GroupOptions {
  /** The least share of its own score that each indicator makes; 0 if left out. */
  readonly least?: number;
  /** The greatest such share; 1 if left out. */
  readonly most?: number;
}

const benefitShape: z.ZodMiniType = z.strictObject({
  ...groupShapes,
  least: z.optional(z.number()),
  most: z.optional(z.number()),
});

/** Each unit's own best weights, and what comes of them. */
export interface BenefitOfTheDoubt {
  /** The mean of the units' shares of their scores, as weights for all. */
  readonly mean: Derived;
  readonly units: readonly {
    readonly unit: string;
    /** Its score under its own weights, from 0 to 1: 1 if no unit does better under them. */
    readonly score: number;
    /** How much of its score each indicator makes, adding up to 1. */
    readonly shares: Readonly<Record<string, number>>;
  }[];
}

/**
 * Benefit of the doubt: each unit is scored by the weights that flatter it most, so that under them no
 * unit exceeds 1: max Σ w y of its own, Σ w y ≤ 1 of every unit, w ≥ 0, and each indicator making at
 * least `least` and at most `most` of its own score. A linear program for each unit.
 *
 * Formula: Melyn and Moesen 1991; Cherchye et al., Social Indicators Research 82 (2007) 111–145, with
 * shares bounded as there.
 *
 * @returns a diagnostic if there is no such group, or no such weights
 *
 * @example
 * const { units } = unwrap(benefitOfTheDoubt(result, { group: 'total', most: 0.9 }));
 * units.map(({ unit, score }) => `${unit} ${score.toFixed(3)}`)
 * // ['甲 1.000', '乙 0.905', '丙 0.935']
 */
export const benefitOfTheDoubt = (
  result: Result,
  options: BenefitOptions = {},
): Outcome<BenefitOfTheDoubt> => fromScores(result, options, benefitOfColumns, benefitShape);

/** As `benefitOfTheDoubt`, of columns of scores. */
export function benefitOfColumns(
  { ids, units, values }: Columns,
  { least = 0, most = 1 }: BenefitOptions = {},
): Outcome<BenefitOfTheDoubt> {
  if (least < 0 || most > 1 || least * ids.length > 1 || most * ids.length < 1) {
    const params = { least: String(least), most: String(most), indicators: ids.length };
    return { value: undefined, diagnostics: [diagnostic('bounds-cannot-be-met', params)] };
  }
  const flattering = units.map((unit, u) => {
    const scoreOf = (c: number, v: number): number => itemAt(itemAt(values, c), v);
    const variables = ids.map((_, c) => {
      const own = scoreOf(c, u);
      const others = units.map((_, v) => [`unit ${v}`, scoreOf(c, v)] as const);
      // own share − least · own score ≥ 0 and own share − most · own score ≤ 0, of each indicator k
      const bounds = ids.flatMap((_, k) => {
        const is = k === c ? own : 0;
        return [
          [`least ${k}`, least * own - is],
          [`most ${k}`, is - most * own],
        ] as const;
      });
      return Object.fromEntries([['score', own], ...others, ...bounds]);
    });
    const constraints = Object.fromEntries([
      ...units.map((_, v) => [`unit ${v}`, lessEq(1)] as const),
      ...ids.flatMap((_, k) => [
        [`least ${k}`, lessEq(0)] as const,
        [`most ${k}`, lessEq(0)] as const,
      ]),
    ]);
    const named = Object.fromEntries(variables.map((v, c) => [String(c), v]));
    const {
      status,
      result,
      variables: found,
    } = solve({
      direction: 'maximize' as const,
      objective: 'score',
      constraints,
      variables: named,
    });
    const weights = new Map(found);
    const parts = ids.map((_, c) => (weights.get(String(c)) ?? 0) * scoreOf(c, u));
    return { unit, isSolved: status === 'optimal' && result > 0, score: result, parts };
  });
  const failed = flattering.filter(({ isSolved }) => !isSolved).map(({ unit }) => unit);
  if (failed.length > 0) {
    return { value: undefined, diagnostics: [diagnostic('no-weights-found', { units: failed })] };
  }
  const shares = flattering.map(({ score, parts }) => parts.map((part) => part / score));
  const means = ids.map((_, c) => shares.reduce((all, own) => all + itemAt(own, c), 0));
  const best = flattering.filter(({ score }) => score > 1 - 1e-9).length;
  const note = {
    zh: `受益于怀疑法（BoD），${units.length} 个单位各自最有利权重所成得分构成的平均`,
    en: `Benefit of the doubt: the mean make-up of ${units.length} scores, each under its most favourable weights`,
  };
  const facts = { best: String(best), least: summary(least), most: summary(most) };
  return {
    value: {
      mean: { weights: sharesOf(ids, means), note, facts },
      units: flattering.map(({ unit, score }, u) => ({
        unit,
        score,
        shares: Object.fromEntries(ids.map((id, c) => [id, itemAt(itemAt(shares, u), c)])),
      })),
    },
    diagnostics: [],
  };
}
