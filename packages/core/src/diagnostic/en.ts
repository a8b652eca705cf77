import { cells } from './en/cells.ts';
import { dataset } from './en/dataset.ts';
import { derive } from './en/derive.ts';
import { result } from './en/result.ts';
import { revision } from './en/revision.ts';
import { simulate } from './en/simulate.ts';
import { system } from './en/system.ts';
import { values } from './en/values.ts';
import { whatif } from './en/whatif.ts';
import type { Messages } from './messages.ts';

/** The engine's diagnostics in English, in the order of `docs/diagnostics.md`. */
export const en: Messages = {
  ...system,
  ...dataset,
  ...cells,
  ...values,
  ...whatif,
  ...simulate,
  ...derive,
  ...revision,
  ...result,
};
