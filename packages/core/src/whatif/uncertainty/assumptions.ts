import type { Scenario } from '@zhibiao/schemas';

/** One thing that might have been done otherwise, each way as likely as any other. */
export interface Assumption {
  readonly name: string;
  /** Leaving things unchanged is a choice too: a scenario that changes nothing. */
  readonly choices: readonly Scenario[];
}

/** What is not certain. */
export interface Assumptions {
  /**
   * How weights are drawn, group by group: `fixed`, not at all; `simplex`, every set of shares as
   * likely as any other; `noise`, each off by up to so much of itself, 0.2 for ± 20 %; `dirichlet`,
   * around what they are, the closer the greater the number: every share times it must be whole.
   * What weighs nothing is never given a weight.
   */
  readonly weights:
    | 'fixed'
    | 'simplex'
    | { readonly noise: string | number }
    | { readonly dirichlet: number };
  /** The levels whose weights are drawn, 1 for the first; all where left out. */
  readonly levels?: readonly number[];
  /**
   * How far each leaf's score may be off, as a part of itself, evenly, and never above the full mark.
   * Of scores, not of cells: levels, checklists and counts have no common measure of being off.
   */
  readonly scoreNoise?: string | number;
  /** What else might have been done otherwise: methods, policies, indicators left out. */
  readonly assumptions?: readonly Assumption[];
}

/** What a scenario changes, by where. */
function changesOf({ weights, indicators, method, drop, lock }: Scenario): readonly string[] {
  const drops: readonly string[] = drop ?? [];
  const locks: readonly string[] = lock ?? [];
  return [
    ...Object.keys(weights ?? {}).map((id) => `weights/${id}`),
    ...Object.keys(method ?? {}).map((key) => `method/${key}`),
    ...Object.entries(indicators ?? {}).flatMap(([id, own]) =>
      Object.keys(own).map((key) => `indicators/${id}/${key}`),
    ),
    ...drops.map((id) => `drop/${id}`),
    ...locks.map((id) => `lock/${id}`),
  ];
}

/** Two assumptions that change the same thing, so that one would undo the other. */
export interface Overlap {
  readonly first: string;
  readonly second: string;
  readonly key: string;
}

/** Every thing that more than one assumption changes. */
export function overlaps(assumptions: readonly Assumption[]): readonly Overlap[] {
  const by = new Map<string, string>();
  return assumptions.flatMap(({ name, choices }) => {
    const keys = [...new Set(choices.flatMap(changesOf))];
    return keys.flatMap((key) => {
      const first = by.get(key);
      if (first === undefined) by.set(key, name);
      return first === undefined ? [] : [{ first, second: name, key }];
    });
  });
}

/** Choices made together, none of which changes what another does. */
export function together(choices: readonly Scenario[]): Scenario {
  const dropped = choices.flatMap(({ drop }): readonly string[] => drop ?? []);
  const locked = choices.flatMap(({ lock }): readonly string[] => lock ?? []);
  const all = <K extends 'weights' | 'method'>(key: K): NonNullable<Scenario[K]> =>
    Object.assign({}, ...choices.map((choice) => choice[key]));
  const indicators: Record<string, object> = {};
  for (const [id, own] of choices.flatMap((choice) => Object.entries(choice.indicators ?? {}))) {
    indicators[id] = { ...indicators[id], ...own };
  }
  return {
    name: choices
      .map(({ name }) => (typeof name === 'string' ? name : Object.values(name)[0]))
      .join(' + '),
    weights: all('weights'),
    method: all('method'),
    indicators,
    ...(dropped.length === 0 ? {} : { drop: dropped as [string, ...string[]] }),
    ...(locked.length === 0 ? {} : { lock: locked as [string, ...string[]] }),
  };
}
