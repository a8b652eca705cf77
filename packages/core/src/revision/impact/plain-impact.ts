import type { Text } from '@zhibiao/schemas';
import { exactText, realText } from '../../numeric/decimal.ts';
import type { Fraction } from '../../numeric/fraction.ts';
import { isRational } from '../../numeric/real.ts';
import type { Result } from '../../result/result.ts';
import { type Cause, causes } from './cause.ts';
import type {
  ExactImpact,
  ExactIndicatorImpact,
  ExactStanding,
  ExactUnitImpact,
  LeftUnit,
} from './types.ts';

/** What each cause did; the parts add up to the change. */
export type ImpactParts = Readonly<Record<Cause, string>>;

/** What one leaf did to a unit's total. */
export interface IndicatorImpact {
  /** Its id in the later edition if it has one, else in the earlier. */
  readonly id: string;
  readonly name: Text;
  /** What it adds to the total after, less what it added before; its parts add up to this. */
  readonly change: string;
  readonly parts: ImpactParts;
}

/** A unit's standing in one edition. */
export interface Standing {
  /** The reported total. */
  readonly score: string;
  /** Among the units that both datasets have. */
  readonly rank: string;
  readonly grade: Text | undefined;
}

/** What a revision did to one unit. */
export interface UnitImpact {
  readonly id: string;
  readonly name: string | undefined;
  readonly before: Standing;
  readonly after: Standing;
  /** after − before of the reported totals: the score's parts, the remainder and the rounding. */
  readonly change: string;
  /** What the causes did to the unrounded total. */
  readonly parts: Omit<ImpactParts, 'remainder'>;
  /** What is no leaf's: of means that are not arithmetic, and of carried rounding. */
  readonly remainder: string;
  /** What rounding the two totals did. */
  readonly rounding: string;
  /** Which of the last two are irrational, so given to 30 significant digits. */
  readonly irrational: readonly ('remainder' | 'rounding')[];
  /** after − before of the ranks, below 0 if the unit rose; its parts add up to it. */
  readonly rankChange: string;
  readonly rankParts: ImpactParts;
  /** The leaves that did something, the most first. */
  readonly indicators: readonly IndicatorImpact[];
}

/** How much of the order of the units is left: 1 all of it, −1 all of it reversed. */
export interface RankCorrelation {
  readonly spearman: string | undefined;
  readonly kendall: string | undefined;
}

/** What a revision does to the units of a dataset. Exact numbers are decimals or fractions. */
export interface Impact {
  readonly results: readonly [before: Result, after: Result];
  /** In the order of the earlier dataset: the units with a total in both. */
  readonly units: readonly UnitImpact[];
  /** Units of one dataset alone, or without a total in one. */
  readonly left: readonly LeftUnit[];
  /** Those whose rank rose, the furthest first. */
  readonly winners: readonly UnitImpact[];
  readonly losers: readonly UnitImpact[];
  /** Those whose grade is another. */
  readonly crossings: readonly UnitImpact[];
  readonly correlation: RankCorrelation;
}

const plainParts = (parts: Readonly<Record<Cause, Fraction>>): ImpactParts =>
  Object.fromEntries(causes.map((cause) => [cause, exactText(parts[cause])])) as ImpactParts;

const plainStanding = ({ score, rank, grade }: ExactStanding): Standing => ({
  score: exactText(score),
  rank: exactText(rank),
  grade,
});

const plainIndicator = ({ id, name, change, parts }: ExactIndicatorImpact): IndicatorImpact => ({
  id,
  name,
  change: exactText(change),
  parts: plainParts(parts),
});

function plainUnit(unit: ExactUnitImpact): UnitImpact {
  const { parts } = unit;
  return {
    id: unit.id,
    name: unit.name,
    before: plainStanding(unit.before),
    after: plainStanding(unit.after),
    change: exactText(unit.change),
    parts: {
      weights: exactText(parts.weights),
      structure: exactText(parts.structure),
      method: exactText(parts.method),
      performance: exactText(parts.performance),
    },
    remainder: realText(unit.remainder),
    rounding: realText(unit.rounding),
    irrational: (['remainder', 'rounding'] as const).filter((key) => !isRational(unit[key])),
    rankChange: exactText(unit.rankChange),
    rankParts: plainParts(unit.rankParts),
    indicators: unit.indicators.map(plainIndicator),
  };
}

/** An impact as programs read it. */
export function plainImpact(exact: ExactImpact): Impact {
  const plain = new Map(exact.units.map((unit) => [unit, plainUnit(unit)]));
  const some = (units: readonly ExactUnitImpact[]): readonly UnitImpact[] =>
    units.flatMap((unit) => plain.get(unit) ?? []);
  const { spearman, kendall } = exact.correlation;
  return {
    results: exact.results,
    units: some(exact.units),
    left: exact.left,
    winners: some(exact.winners),
    losers: some(exact.losers),
    crossings: some(exact.crossings),
    correlation: {
      spearman: spearman && realText(spearman),
      kendall: kendall && realText(kendall),
    },
  };
}
