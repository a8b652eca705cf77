/**
 * A JSON Schema without what only people read (descriptions, examples, defaults), in the keywords
 * that the schemas of this package use. A `$ref` is the name of a definition in the same `Shapes`.
 */
export interface Shape {
  readonly title?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly anyOf?: readonly Shape[];
  /** The key whose value says which shape a map has: by its values, the names of definitions. */
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping: Readonly<Record<string, string>>;
  };
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: false | Shape;
  readonly propertyNames?: Shape;
  readonly minProperties?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The values that `const` and `enum` allow. */
export type Scalar = string | number | boolean | null;

/** The shape of a document and the definitions that it refers to. */
export interface Shapes {
  readonly root: Shape;
  readonly defs: Readonly<Record<string, Shape>>;
}

/** One way in which a value differs from its shape. */
export interface ShapeError {
  /** The keyword of JSON Schema that the value fails. */
  readonly keyword: keyof Shape;
  /** JSON Pointer to the value; for a key that is missing or too much, to the map around it. */
  readonly path: string;
  readonly value: unknown;
  /** The shape in which the keyword stands. */
  readonly shape: Shape;
  /** The key at fault: missing, unknown, or itself of the wrong shape. */
  readonly key?: string;
}

/** Every way in which a value differs from the shape of a document; none if it has that shape. */
export type Validate = (value: unknown) => readonly ShapeError[];
