import type { Ink } from '../ink.ts';
import type { Report } from '../report.ts';

/** A way to make a text of a report. One file each. */
export interface Renderer {
  /** @param ink how single words are set off, plain if left out; the terminal's renderer alone heeds it */
  readonly render: (report: Report, ink?: Ink) => string;
  /** Whether its text says the caveats; if not, they have to be said beside it. */
  readonly hasCaveats: boolean;
  /** Whether it is for spreadsheet programs, whose files begin with a byte order mark. */
  readonly isForSpreadsheets?: boolean;
}
