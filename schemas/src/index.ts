export type * from './generated/types.ts';
export { type Validate, type ValidationError, validators } from './validators.ts';
