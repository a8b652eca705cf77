import type { Diagnostic } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import { parseFraction } from '../../numeric/fraction.ts';
import { anyNumber, numberText, objectOf } from '../../options/shapes.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import { type Assumptions, overlaps } from './assumptions.ts';
import { brokenShares } from './group-draw.ts';

/** The shapes of assumptions, key by key. */
export const assumptionShapes: Readonly<Record<keyof Assumptions, z.ZodMiniType>> = {
  weights: z.union([
    z.enum(['fixed', 'simplex']),
    z.strictObject({ noise: numberText }),
    z.strictObject({ dirichlet: anyNumber }),
  ]),
  levels: z.optional(z.array(anyNumber)),
  scoreNoise: z.optional(numberText),
  assumptions: z.optional(
    z.array(z.strictObject({ name: z.string(), choices: z.array(objectOf('a scenario')) })),
  ),
};

/** Above this many cuts of a group equal ones come up too often. */
const mostPieces = 500;
/** Above this denominator a factor would not be a whole double. */
const finest = 2n ** 30n;

/** Whether a text is a decimal from 0 to below 1, of few enough digits. */
function isNoise(written: string | number): boolean {
  const noise = parseFraction(written);
  return noise !== undefined && noise.compare(0) >= 0 && noise.compare(1) < 0 && noise.d <= finest;
}

const wrong = (option: string, found: unknown, expected: string): Diagnostic =>
  diagnostic('simulation-option', { option, found: String(found), expected });

/** Whole numbers that are asked for and are none, or too small. */
export const wholeNumbers = (
  found: Readonly<Record<string, number>>,
  least: Readonly<Record<string, number>>,
): readonly Diagnostic[] =>
  Object.entries(found).flatMap(([option, value]) =>
    Number.isSafeInteger(value) && value >= (least[option] ?? 0)
      ? []
      : [wrong(option, value, `≥ ${least[option] ?? 0}`)],
  );

/** What is wrong with assumptions about a system. */
export function assumptionFaults(
  system: CompiledSystem,
  assumptions: Assumptions,
): readonly Diagnostic[] {
  const { weights, levels = [], scoreNoise, assumptions: others = [] } = assumptions;
  const deepest = Math.max(...system.nodes.map(({ depth }) => depth));
  const own: Diagnostic[] = [];
  if (typeof weights === 'object' && 'noise' in weights && !isNoise(weights.noise)) {
    own.push(wrong('noise', weights.noise, '0 ≤ x < 1'));
  }
  if (typeof weights === 'object' && 'dirichlet' in weights) {
    const { dirichlet } = weights;
    const isWhole = Number.isSafeInteger(dirichlet) && dirichlet > 0 && dirichlet <= mostPieces;
    if (!isWhole) own.push(wrong('dirichlet', dirichlet, `1 – ${mostPieces}`));
    else
      own.push(
        ...brokenShares(system, assumptions).map(({ group, least }) =>
          diagnostic('concentration-not-whole', { group, found: dirichlet, least }),
        ),
      );
  }
  if (scoreNoise !== undefined && !isNoise(scoreNoise)) {
    own.push(wrong('scoreNoise', scoreNoise, '0 ≤ x < 1'));
  }
  return [
    ...own,
    ...levels
      .filter((level) => !Number.isInteger(level) || level < 1 || level > deepest)
      .map((level) => wrong('levels', level, `1 – ${deepest}`)),
    ...others
      .filter(({ choices }) => choices.length === 0)
      .map(({ name }) => wrong(name, 0, '≥ 1')),
    // Units that take part are no matter of chance.
    ...others.flatMap(({ name, choices }) =>
      choices.flatMap(({ units }) => (units === undefined ? [] : [wrong(name, 'units', '–')])),
    ),
    ...overlaps(others).map((overlap) => diagnostic('assumptions-overlap', { ...overlap })),
  ];
}
