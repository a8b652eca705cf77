import type { AggregateOptions, Bilingual } from '@zhibiao/schemas';
import type { CodeOf, ParamsOf } from '../diagnostic/diagnostic.ts';
import { compareReal } from '../numeric/exact.ts';
import { type Fraction, zero } from '../numeric/fraction.ts';
import { linear, type Real } from '../numeric/real.ts';
import type { records } from './diagnostics.ts';
import type { MeanScale } from './mean-scale.ts';

/** One child that a group is made of. */
export interface Part {
  /** Its score, on the child's own full mark. */
  readonly score: Real;
  /** The child's full mark. */
  readonly fullMark: Fraction;
  /** Its share among the children that count for this unit; all add up to 1. */
  readonly share: Fraction;
}

/** A child's score on the group's full mark: under `points` children have marks of their own. */
export const lift = ({ score, fullMark }: Pick<Part, 'score' | 'fullMark'>, onto: Fraction): Real =>
  linear([[onto.div(fullMark), score]]);

/** Which scores a method has an answer for; under `any` all of them. */
export type Domain = 'any' | 'non-negative' | 'positive';

/** The name of a method, as documents write it. */
export type AggregateMethodName = AggregateOptions['method'];

/** What holds of a method whether or not it looks at other units. */
interface AboutAggregate {
  readonly method: AggregateMethodName;
  /** The scores that it takes; any other is a diagnostic. */
  readonly domain: Domain;
  /** How it is said. */
  readonly words: Bilingual;
  /** The parameters that it was made with, as an explanation gives them. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The scale on which it is an arithmetic mean; undefined if it is none, or none that doubles hold. */
  readonly mean?: MeanScale | undefined;
  /** It adds points, so that it needs `points` and has no scale to be reflected on. */
  readonly addsPoints?: true;
}

/** A way to make a group's score of its children's, each unit by itself. One file each. */
export interface PlainAggregate extends AboutAggregate {
  /**
   * The group's score on its full mark. Under `points` the children's full marks differ from
   * it and from each other; means compare rates, so they lift each score to the group's mark first.
   * There is one part at least.
   */
  readonly combine: (parts: readonly Part[], fullMark: Fraction) => Real;
}

/** One child of one unit, for a method that compares units. */
export interface Entry extends Part {
  /** The child's index in the system: the same for every unit. */
  readonly child: number;
  /** The child's share as the weights say, whatever is missing. */
  readonly weight: Fraction;
}

/** A way to make a group's scores that needs all units at once. One file each. */
export interface ColumnAggregate extends AboutAggregate {
  /** The group's scores on its full mark, two units or more; each has one entry at least. */
  readonly combineAll: (
    units: readonly (readonly Entry[])[],
    fullMark: Fraction,
  ) => readonly Real[];
}

/** A way to make a group's scores of its children's. */
export type AggregateMethod = PlainAggregate | ColumnAggregate;

/** A way that takes parameters beside its name. One file each. */
export interface ParametricAggregate<W extends AggregateOptions = AggregateOptions> {
  readonly method: W['method'];
  /** The method with the parameters as written. */
  readonly of: (written: W) => AggregateMethod;
  /** Reports what is wrong with the parameters, at a key of theirs. */
  readonly check: (
    written: W,
    report: {
      readonly group: string;
      readonly fault: <C extends CodeOf<typeof records>>(
        code: C,
        params: ParamsOf<typeof records, C>,
        key: keyof W,
      ) => undefined;
    },
  ) => void;
}

/** Whether a method compares units, so that a unit's score depends on the others. */
export const comparesUnits = (method: AggregateMethod): method is ColumnAggregate =>
  'combineAll' in method;

/** Whether a method has a scale to be reflected on. */
export const isReflectable = (method: AggregateMethod): method is PlainAggregate =>
  !comparesUnits(method) && method.addsPoints !== true;

/** Whether a score lies where a method has an answer. */
export const accepts = (domain: Domain, score: Real): boolean =>
  domain === 'any' || compareReal(score, zero) >= (domain === 'positive' ? 1 : 0);

/** A decreasing straight line and its inverse, x ↦ top − slope · x. */
export interface Reflection {
  readonly top: Fraction;
  readonly slope: Fraction;
}
