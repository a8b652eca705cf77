import type { Treat } from '@zhibiao/schemas';
import type { CodeOf, ParamsOf } from '../diagnostic/diagnostic.ts';
import type { Observation } from '../measure/measure.ts';
import type { records } from './diagnostics.ts';

/** A cell whose value the system had changed before it was scored. */
export interface Treatment {
  readonly unit: number;
  /** Which of the two opt-ins did it. */
  readonly by: 'impute' | 'treat';
  /** The method, as the document names it. */
  readonly how: string;
  /** The value before, as a decimal; undefined if there was none. */
  readonly from: string | undefined;
  /** The value after. */
  readonly to: string;
}

/** What changing observations needs to know beside them. */
export interface TreatInput {
  readonly indicator: string;
  readonly units: readonly { readonly id: string; readonly group: string | undefined }[];
  readonly fault: <C extends CodeOf<typeof records>>(
    code: C,
    params: ParamsOf<typeof records, C>,
  ) => undefined;
}

/** Observations by unit; undefined for one that was not observed. */
export type Observations = readonly (Observation | undefined)[];

/** Observations after a step, and the cells that it changed. */
export interface Treated {
  readonly observations: Observations;
  readonly touched: readonly Treatment[];
}

/** A way to treat the values of a leaf before they are normalized. One file each. */
export interface TreatMethod<T extends Treat = Treat> {
  readonly method: T['method'];
  /** What it makes of the observations; undefined if it leaves them as they are. */
  readonly apply?: (params: T, observations: Observations, about: TreatInput) => Treated;
  /** Values are compared by their logarithms, under the normalizations that take them. */
  readonly isLogarithmic?: true;
}
