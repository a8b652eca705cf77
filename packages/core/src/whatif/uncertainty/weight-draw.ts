import { type Fraction, one } from '../../numeric/fraction.ts';
import { type Random, steps } from './random.ts';

/**
 * How the weights of a group are drawn: each is its base times a whole factor. Only proportions
 * matter, and both parts are exact, so a drawn weight can be written down.
 */
export interface WeightDraw {
  readonly bases: readonly Fraction[];
  /** Draws a whole positive factor for each child. */
  readonly draw: (random: Random, factors: Float64Array) => void;
}

/**
 * Sorted cuts through 1 … steps − 1, all different: a cut that was made before makes all be made
 * again, so that every set of whole positive spaces is as likely as any other.
 */
function cutsInto(cuts: Float64Array, random: Random): void {
  for (let made = 0; made < cuts.length; ) {
    const cut = random();
    let at = made;
    while (at > 0 && (cuts[at - 1] as number) > cut) {
      cuts[at] = cuts[at - 1] as number;
      at -= 1;
    }
    const isNew = cut !== 0 && (at === 0 || cuts[at - 1] !== cut);
    cuts[at] = cut;
    made = isNew ? made + 1 : 0;
  }
}

/**
 * Dirichlet with whole parameters: a whole is cut at random, and each child has as many of the spaces
 * as its parameter says. With parameters of 1 every set of shares is as likely as any other (Devroye,
 * Non-Uniform Random Variate Generation, ch. V.2; ch. XI.4).
 */
export function spaces(parameters: readonly number[]): WeightDraw {
  const cuts = new Float64Array(parameters.reduce((a, b) => a + b, 0) - 1);
  const lasts = Int32Array.from(parameters);
  for (let i = 1; i < lasts.length; i += 1)
    lasts[i] = (lasts[i] as number) + (lasts[i - 1] as number);
  return {
    bases: parameters.map(() => one),
    draw: (random, factors) => {
      cutsInto(cuts, random);
      let before = 0;
      for (let i = 0; i < factors.length; i += 1) {
        const cut = cuts[(lasts[i] as number) - 1] ?? steps;
        factors[i] = cut - before;
        before = cut;
      }
    },
  };
}

/**
 * Each weight by itself, evenly from 1 − noise to 1 + noise of what it is: its share times
 * d · steps + n · t, where noise is n/d and t is odd, from 1 − steps to steps − 1.
 */
export function noisy(shares: readonly Fraction[], noise: Fraction): WeightDraw {
  const [part, whole] = [Number(noise.n), Number(noise.d) * steps];
  return {
    bases: shares,
    draw: (random, factors) => {
      for (let i = 0; i < factors.length; i += 1) {
        factors[i] = whole + part * (2 * random() + 1 - steps);
      }
    },
  };
}
