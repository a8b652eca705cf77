import type { Shape, ShapeError, Shapes, Validate } from './shape.ts';

type Report = (error: ShapeError) => void;
type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: isMap,
};

/** The pointer of a member (RFC 6901). */
const member = (path: string, key: string | number): string =>
  `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What is wrong inside a map, as opposed to its not being the kind of value that is asked for. */
const isInside = (error: ShapeError, path: string): boolean =>
  error.path !== path || error.key !== undefined || error.keyword === 'minProperties';

/**
 * The validator of a document: an interpreter of its shape, which is a tenth of what a validator
 * compiled to code weighs, for pages that load it. Tests hold it equal to ajv.
 */
export function validator({ root, defs }: Shapes): Validate {
  const patterns = new Map<string, RegExp>();
  const matches = (pattern: string, text: string): boolean => {
    const made = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, made);
    return made.test(text);
  };

  const errorsOf = (shape: Shape, value: unknown, path: string): readonly ShapeError[] => {
    const errors: ShapeError[] = [];
    check(shape, value, path, (error) => errors.push(error));
    return errors;
  };

  function check(shape: Shape, value: unknown, path: string, report: Report): void {
    const fail = (keyword: keyof Shape, key?: string) =>
      report({ keyword, path, value, shape, ...(key === undefined ? {} : { key }) });
    const { type, $ref, anyOf } = shape;
    if (type !== undefined && ![type].flat().some((name) => hasType[name]?.(value))) fail('type');
    if (shape.const !== undefined && value !== shape.const) fail('const');
    if (shape.enum?.every((allowed) => value !== allowed)) fail('enum');
    if ($ref !== undefined) check(definition($ref), value, path, report);
    if (anyOf !== undefined) {
      const failures = anyOf.map((branch) => errorsOf(branch, value, path));
      if (failures.every((errors) => errors.length > 0)) {
        // A map is told what is wrong inside it; any other value, that it is none of the kinds.
        const inside = isMap(value) ? failures.flat().filter((e) => isInside(e, path)) : [];
        if (inside.length > 0) inside.forEach(report);
        else fail('anyOf');
      }
    }
    if (typeof value === 'string') checkText(shape, value, fail);
    else if (typeof value === 'number') checkNumber(shape, value, fail);
    else if (Array.isArray(value)) checkList(shape, value, path, report, fail);
    else if (isMap(value)) checkMap(shape, value, path, report, fail);
  }

  type Fail = (keyword: keyof Shape, key?: string) => void;

  function definition(name: string): Shape {
    const shape = defs[name];
    if (shape === undefined) throw new Error(`no definition ${name}`);
    return shape;
  }

  function checkText({ pattern, minLength, maxLength }: Shape, text: string, fail: Fail): void {
    const length = [...text].length;
    if (pattern !== undefined && !matches(pattern, text)) fail('pattern');
    if (minLength !== undefined && length < minLength) fail('minLength');
    if (maxLength !== undefined && length > maxLength) fail('maxLength');
  }

  function checkNumber({ minimum, maximum }: Shape, number: number, fail: Fail): void {
    // Written so that a number that is none fails too.
    if (minimum !== undefined && !(number >= minimum)) fail('minimum');
    if (maximum !== undefined && !(number <= maximum)) fail('maximum');
  }

  function checkList(
    { items, minItems, maxItems, uniqueItems }: Shape,
    list: readonly unknown[],
    path: string,
    report: Report,
    fail: Fail,
  ): void {
    if (minItems !== undefined && list.length < minItems) fail('minItems');
    if (maxItems !== undefined && list.length > maxItems) fail('maxItems');
    if (uniqueItems && new Set(list).size < list.length) fail('uniqueItems');
    if (items === undefined) return;
    for (const [i, item] of list.entries()) check(items, item, member(path, i), report);
  }

  function checkMap(shape: Shape, map: Fields, path: string, report: Report, fail: Fail): void {
    const { properties = {}, additionalProperties, propertyNames, discriminator } = shape;
    const keys = Object.keys(map);
    for (const key of shape.required ?? []) if (!Object.hasOwn(map, key)) fail('required', key);
    if (keys.length < (shape.minProperties ?? 0)) fail('minProperties');
    for (const key of keys) {
      if (propertyNames !== undefined) {
        for (const { keyword } of errorsOf(propertyNames, key, path)) {
          report({ keyword, path, value: key, shape: propertyNames, key });
        }
      }
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined;
      if (property !== undefined) check(property, map[key], member(path, key), report);
      else if (additionalProperties === false) fail('additionalProperties', key);
      else if (additionalProperties !== undefined)
        check(additionalProperties, map[key], member(path, key), report);
    }
    if (discriminator === undefined || !Object.hasOwn(map, discriminator.propertyName)) return;
    const { propertyName: tag, mapping } = discriminator;
    const variant = map[tag];
    if (typeof variant !== 'string' || !Object.hasOwn(mapping, variant)) fail('discriminator', tag);
    else check({ $ref: mapping[variant] ?? '' }, map, path, report);
  }

  return (value) => errorsOf(root, value, '');
}
