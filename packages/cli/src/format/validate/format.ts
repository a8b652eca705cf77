import type { Diagnostic } from '@zhibiao/schemas';
import type { Printing } from '../../text/diagnostic.ts';

/** Findings about to be printed. */
interface ValidateView extends Printing {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were read. */
  readonly files: number;
}

/** A way to print them. One file each. */
export interface ValidateFormat {
  readonly print: (view: ValidateView) => string;
}
