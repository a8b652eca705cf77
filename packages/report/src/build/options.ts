import type { Language } from '../messages/index.ts';

/** Options of every report. */
export interface ReportOptions {
  /** That of the system if left out: English for a system in English, else Chinese. */
  readonly language?: Language;
}

/** Options of a report whose tables have a row for each unit. */
export interface UnitsOptions extends ReportOptions {
  /** How many units at most; all if left out. */
  readonly rows?: number;
}
