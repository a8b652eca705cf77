export type * from './generated/types.ts';
export type { Scalar, Shape, ShapeError, Shapes, Validate } from './shape.ts';
