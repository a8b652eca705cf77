import type { Language } from '../messages/index.ts';

/** What every report can be asked. */
export interface ReportOptions {
  /** That of the system if left out: English for a system in English, else Chinese. */
  readonly language?: Language;
}

/** What a report can be asked whose tables have a row a unit. */
export interface UnitsOptions extends ReportOptions {
  /** How many units at most; all if left out. */
  readonly rows?: number;
}
