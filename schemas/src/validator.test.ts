import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script without types
import { ajvOptions } from '../generate/ajv-options.mjs';
// @ts-expect-error: a script without types
import { readSchemas } from '../generate/read-schemas.mjs';
// @ts-expect-error: a script without types
import { shapesOf as shapesOfAny } from '../generate/shapes.mjs';
import { validators } from './generated/validate/index.ts';
import type { ShapeError, Shapes } from './shape.ts';
import { validator } from './validator.ts';

type Kind = keyof typeof validators;
interface Schema {
  readonly $id: string;
  readonly examples: readonly unknown[];
  readonly $defs?: Readonly<Record<string, { readonly title: string }>>;
}

const schemas: Readonly<Record<Kind, Schema>> = readSchemas();
const shapesOf: (kind: Kind) => Shapes = shapesOfAny;
const kinds = Object.keys(validators) as readonly Kind[];
const ajv = new Ajv2020({ ...ajvOptions, schemas: Object.values(schemas) });

/** The validator that the published schema makes with ajv. */
const oracle = (kind: Kind) => {
  const validate = ajv.getSchema(schemas[kind].$id);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  return validate;
};

/** The containers of a document and the keys in each, as places that a mutation may change. */
function places(value: unknown): readonly (readonly [Record<string, unknown>, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Record<string, unknown>;
  return Object.keys(container).flatMap((key) => [
    [container, key] as const,
    ...places(container[key]),
  ]);
}

/** Maps that claim to be of a variant, for every choice by a key: title, claims. */
const choices = kinds.flatMap((kind) =>
  Object.entries(shapesOf(kind).defs).flatMap(([title, { discriminator }]) => {
    if (discriminator === undefined) return [];
    const { propertyName, mapping } = discriminator;
    const claims = [...Object.keys(mapping), 'undefined', 'none', 3].flatMap((value) => {
      const claim = { [propertyName]: value };
      const reflect = { from: [0, 10], onto: [1, 10] };
      return [claim, { ...claim, reflect }, { ...claim, p: '1/3' }, { ...claim, min: 0, max: 1 }];
    });
    return [{ kind, title, claims }];
  }),
);
const tagged = choices.flatMap(({ claims }) => claims);

const odd = fc.oneof(
  fc.constantFrom<unknown>(...tagged),
  fc.constantFrom<unknown>('', 'x', '1/3', '0.5', '1e3', '2019', 0, -1, 1.5, 1e21, true, null),
  fc.constantFrom<unknown>([], {}, ['a', 'a'], [null], { zh: '' }, { 中文: '字' }, { en: 'x' }),
  fc.constantFrom<unknown>({ method: 'power' }, { type: 'score' }, { method: 'none' }, { type: 3 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A change of one place: another value there, the key left out or renamed, or a key beside it. */
const mutation = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom('replace', 'remove', 'rename', 'add'),
  value: odd,
  key: fc.constantFrom('critera', 'weight', 'A b', 'note', 'x~y/z', 'toString'),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(document: unknown, { at, how, value, key }: Mutation): void {
  const all = places(document);
  const [container, name] = all[at % all.length] ?? [{}, ''];
  const old = container[name];
  if (how === 'replace') container[name] = structuredClone(value);
  if (how === 'add' && !Array.isArray(container)) container[key] = structuredClone(value);
  if (Array.isArray(container)) return;
  if (how === 'remove' || how === 'rename') delete container[name];
  if (how === 'rename') container[key] = old;
}

/** An error of ajv as one line: keyword, path, key. */
function ofAjv({ keyword, instancePath, params, propertyName }: ErrorObject): string {
  const key = params.additionalProperty ?? params.missingProperty ?? params.tag ?? propertyName;
  return `${keyword} ${instancePath} ${key ?? ''}`;
}
const ofOurs = ({ keyword, path, key = '' }: ShapeError): string => `${keyword} ${path} ${key}`;

const isBelow = (path: string, choice: string): boolean =>
  path === choice || path.startsWith(`${choice}/`);

describe.each(kinds)('%s', (kind) => {
  it('finds what ajv finds in documents that were changed in one to three places', () => {
    const validate = oracle(kind);
    const example = fc.constantFrom(...schemas[kind].examples);
    const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(example, mutations, (good, changes) => {
        const document = structuredClone(good);
        for (const change of changes) mutate(document, change);
        const ours = validators[kind](document);
        expect(ours.length === 0).toBe(validate(document));
        const theirs = validate.errors ?? [];
        // Nothing that ajv does not find.
        const known = new Set(theirs.map(ofAjv));
        expect(ours.map(ofOurs).filter((line) => !known.has(line))).toEqual([]);
        // All that it finds, but for the alternatives of a choice, of which ours tells the nearest,
        // and for what only repeats.
        const choices = theirs.filter((e) => e.keyword === 'anyOf').map((e) => e.instancePath);
        const untagged = new Set(
          theirs.flatMap((e) =>
            e.keyword === 'required' ? [`${e.instancePath} ${e.params.missingProperty}`] : [],
          ),
        );
        const told = new Set(ours.map(ofOurs));
        const untold = theirs.filter(
          (e) =>
            e.keyword !== 'propertyNames' &&
            !(e.keyword === 'discriminator' && untagged.has(`${e.instancePath} ${e.params.tag}`)) &&
            !choices.some((choice) => isBelow(e.instancePath, choice)) &&
            !told.has(ofAjv(e)),
        );
        expect(untold.map(ofAjv)).toEqual([]);
        // Every choice that fails is told, by itself or by what is inside.
        for (const choice of choices) {
          expect(ours.some(({ path }) => isBelow(path, choice))).toBe(true);
        }
      }),
      { seed: 20_240_101, numRuns: 500 },
    );
  });
});

it.each(choices)('the choice $title of $kind takes what ajv takes', ({ kind, title, claims }) => {
  const { defs } = shapesOf(kind);
  const validate = validator({ root: { $ref: title }, defs });
  const [stem, name] = Object.entries(schemas).flatMap(([stem, { $defs = {} }]) =>
    Object.entries($defs).flatMap(([key, def]) => (def.title === title ? [[stem, key]] : [])),
  )[0] ?? ['', ''];
  const theirs = ajv.compile({ $ref: `${schemas[stem as Kind].$id}#/$defs/${name}` });
  const verdicts = claims.map((claim) => [claim, validate(claim).length === 0]);
  expect(verdicts).toEqual(claims.map((claim) => [claim, theirs(claim)]));
  const isUnknown = (claim: unknown) =>
    validate(claim).some(({ keyword }) => keyword === 'discriminator');
  expect(claims.filter(isUnknown)).toHaveLength(3 * 4);
});
