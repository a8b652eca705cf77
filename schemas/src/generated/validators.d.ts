// Generated from the schemas by `pnpm generate`; not edited by hand.
import type { Validate } from '../validators.ts';
export declare const indicatorSystem: Validate;
export declare const weightSet: Validate;
export declare const scenario: Validate;
export declare const judgements: Validate;
export declare const caseDocument: Validate;
export declare const lineage: Validate;
export declare const dataset: Validate;
export declare const result: Validate;
export declare const config: Validate;
export declare const diagnostic: Validate;
