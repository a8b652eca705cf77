import type { Comparability, Impact, RequiredBump, Revision } from '@zhibiao/core/revision';
import type { Language } from '@zhibiao/report/words';
import type { Paint } from '../../text/paint.ts';

/** A revision about to be printed. */
export interface DiffView {
  readonly revision: Revision;
  readonly required: RequiredBump;
  /** Whether the version rose as far as it must. */
  readonly isEnough: boolean;
  readonly comparability: Comparability;
  readonly impact: Impact | undefined;
  readonly language: Language;
  readonly paint: Paint;
}

/** A way to print it. One file each. */
export interface DiffFormat {
  readonly print: (view: DiffView) => string;
}
