import type { System } from '@zhibiao/core';
import type { Language } from '@zhibiao/report/words';

/** A system about to be printed as the table that its source is. */
export interface RenderView {
  readonly system: System;
  readonly language: Language;
  /** Whether each indicator's share, and each leaf's effective weight, are printed. */
  readonly hasWeights: boolean;
}

/** A way to print it. One file each. */
export interface RenderFormat {
  readonly print: (view: RenderView) => string;
}
