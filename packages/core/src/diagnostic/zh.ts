import type { Messages } from './messages.ts';
import { cells } from './zh/cells.ts';
import { dataset } from './zh/dataset.ts';
import { derive } from './zh/derive.ts';
import { result } from './zh/result.ts';
import { revision } from './zh/revision.ts';
import { simulate } from './zh/simulate.ts';
import { system } from './zh/system.ts';
import { values } from './zh/values.ts';
import { whatif } from './zh/whatif.ts';

/** The engine's diagnostics in Chinese, in the order of `docs/diagnostics.md`. */
export const zh: Messages = {
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
