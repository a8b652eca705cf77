import type { Decimal, Diagnostic } from '@zhibiao/schemas';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import type { Outcome } from '../diagnostic/outcome.ts';
import { fraction, sum } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { ranks } from '../numeric/ranks.ts';
import { checkInput } from '../options/check-input.ts';
import { type Derived, exactShares, summary } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { judgementShapes } from './shapes.ts';

/** One round: how much each expert holds each indicator to matter. */
export type DelphiRound = Readonly<Record<string, Readonly<Record<string, Decimal>>>>;

/** Ranks with ties at their mean, the greatest first, and Σ (t³ − t) over the ties. */
function meanRanks(row: readonly number[]) {
  const own = ranks(Float64Array.from(row), { units: row.length, ties: 'fractional' });
  const sizes = [...new Set(row)].map((x) => row.filter((y) => y === x).length);
  return { own, ties: sizes.reduce((all, t) => all + t ** 3 - t, 0) };
}

/** Kendall's W of m experts about n indicators with ties; undefined if nobody prefers any. */
function concordance(rows: readonly (readonly number[])[]): number | undefined {
  const [m, n] = [rows.length, itemAt(rows, 0).length];
  const ranked = rows.map(meanRanks);
  const sums = Array.from({ length: n }, (_, i) =>
    ranked.reduce((all, { own }) => all + itemAt(own, i), 0),
  );
  const middle = (m * (n + 1)) / 2;
  const spread = sums.reduce((all, s) => all + (s - middle) ** 2, 0);
  const ties = ranked.reduce((all, r) => all + r.ties, 0);
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  return most === 0 ? undefined : (12 * spread) / most;
}

/**
 * Weights by rounds of experts (德尔菲法): in proportion to the means of the last round, exactly. The
 * facts tell whether the rounds came to agree: of each round Kendall's W with its correction for ties,
 * of the last the coefficient of variation (n − 1) of each indicator.
 *
 * Formula: Kendall and Babington Smith 1939 for W = 12 S / (m² (n³ − n) − m Σ(t³ − t)).
 *
 * @example
 * const round = { 张: { service: 60, openness: 40 }, 李: { service: 70, openness: 30 } };
 * unwrap(delphi([round])).weights // { service: '13/20', openness: '7/20' }
 */
export function delphi(rounds: readonly DelphiRound[]): Outcome<Derived> {
  const faults = checkInput(judgementShapes.rounds, rounds, 'rounds');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const last = rounds.at(-1) ?? {};
  const ids = Object.keys(Object.values(last)[0] ?? {});
  const diagnostics: Diagnostic[] = [];
  const read = rounds.map((round, r) =>
    Object.entries(round).map(([who, marks]) =>
      ids.map((id) => {
        const written = marks[id];
        const found = written === undefined ? undefined : fraction(written);
        if (found !== undefined && found.compare(0) >= 0) return found;
        const params = { who, indicator: id, found: String(written ?? '') };
        diagnostics.push(diagnostic('mark-missing', params, { path: `/${r}/${who}` }));
        return fraction(0);
      }),
    ),
  );
  const final = read.at(-1) ?? [];
  if (final.length < 2 || ids.length < 2) {
    const params = { experts: final.length, indicators: ids.length };
    return { value: undefined, diagnostics: [diagnostic('too-few-experts', params)] };
  }
  const sums = ids.map((_, i) => sum(final.map((row) => itemAt(row, i))));
  if (sum(sums).equals(0)) {
    diagnostics.push(diagnostic('nothing-varies', { method: 'delphi', indicators: ids }));
  }
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const numbers = read.map((rows) => rows.map((row) => row.map((x) => x.valueOf())));
  const agreement = numbers.map((rows, r) => {
    const w = rows.length < 2 ? undefined : concordance(rows);
    return [`kendall w ${r + 1}`, w === undefined ? '' : summary(w)] as const;
  });
  const variation = ids.map((id, i) => {
    const column = itemAt(numbers, numbers.length - 1).map((row) => itemAt(row, i));
    const centre = mean(column);
    return [
      `cv ${id}`,
      centre === 0 ? '' : summary(sampleStandardDeviation(column) / centre),
    ] as const;
  });
  const facts = Object.fromEntries([...agreement, ...variation].filter(([, text]) => text !== ''));
  const note = {
    zh: `德尔菲法，${rounds.length} 轮，末轮 ${final.length} 位专家`,
    en: `Delphi, ${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'}, ${final.length} experts in the last`,
  };
  return { value: { weights: exactShares(ids, sums), note, facts }, diagnostics };
}
