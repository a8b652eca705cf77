import type { CellParams } from './params/cells.ts';
import type { DatasetParams } from './params/dataset.ts';
import type { DeriveParams } from './params/derive.ts';
import type { ResultParams } from './params/result.ts';
import type { RevisionParams } from './params/revision.ts';
import type { SimulateParams } from './params/simulate.ts';
import type { SystemParams } from './params/system.ts';
import type { ValueParams } from './params/values.ts';
import type { WhatifParams } from './params/whatif.ts';

/**
 * The closed set of the engine's diagnostics: each code with the values that its message is made of,
 * by the phase that finds it. What each means and what to do about it is in `docs/diagnostics.md`.
 */
export interface Params
  extends SystemParams,
    DatasetParams,
    CellParams,
    ValueParams,
    WhatifParams,
    SimulateParams,
    DeriveParams,
    RevisionParams,
    ResultParams {}

/** A code of the engine. */
export type CoreCode = keyof Params;
