import { type Caveat, caveatOf, type System, textIn, toDecimal, totalId } from '@zhibiao/core';
import type { Derived } from '@zhibiao/core/weights';
import type { Text } from '@zhibiao/schemas';
import { type Language, languageOf, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { headingOf, nameOf, noData, type Scored } from './heading.ts';
import type { ReportOptions } from './options.ts';

/** A way to weigh the members of groups. */
export interface Weighing {
  readonly name: Text;
  /** The system under these weights. */
  readonly system: System;
  /** How they came about, by the id of the group; left out for weights that are not derived. */
  readonly derived?: Readonly<Record<string, Derived>>;
  /** What they were learnt from, whose caveats go with them. */
  readonly from?: Scored;
}

/** Which groups are shown. */
export interface WeightsOptions extends ReportOptions {
  /** The ids of the groups whose members are weighed; the first level if left out. */
  readonly groups?: readonly string[];
}

/** The shares of a group's members by id, decimals. */
function sharesOf({ nodes }: System, group: string): ReadonlyMap<string, string> {
  const parent = nodes.find(({ id }) => id === group);
  return new Map(
    nodes
      .filter((node) => node.parent === parent?.index)
      .map((node) => [node.id, toDecimal(node.share)]),
  );
}

function tableFor(
  system: System,
  weighings: readonly Weighing[],
  group: string,
  language: Language,
): Table {
  const words = wordsIn(language);
  const own = (id: string): string => nameOf({ system }, id, language);
  const now = sharesOf(system, group);
  return tableOf<string>(
    [
      column('indicator', words.indicator, 'text', own),
      ...weighings.map(({ name, system: under }, i) => {
        const shares = sharesOf(under, group);
        const head = textIn(name, language);
        return column<string, 'share'>(`weights-${i + 1}`, head, 'share', (id) => shares.get(id));
      }),
      column('now', words.weightNow, 'share', (id) => now.get(id)),
    ],
    [...now.keys()],
    words.weightsTitle(own(group)),
  );
}

/** How derived weights came about: the method in words, then what it found out. */
const derivationNotes = (weighings: readonly Weighing[], language: Language): readonly string[] =>
  weighings.flatMap(({ derived = {} }) =>
    Object.values(derived).flatMap(({ note, facts }) => [
      note[language],
      ...Object.entries(facts).map(([name, found]) => `  ${name} ${found}`),
    ]),
  );

/** That weights are derived says more than that they are assumed. */
function caveatsFor(weighings: readonly Weighing[], all: readonly Caveat[]): readonly Caveat[] {
  if (weighings.every(({ derived }) => derived === undefined)) return all;
  return [caveatOf('weights-derived'), ...all.filter(({ code }) => code !== 'weights-assumed')];
}

/**
 * Sets of weights side by side: a table a group, a row a member, and how each set came about.
 *
 * @example
 * const changed = unwrap(applyScenario(system, scenario));
 * weightsReport(system, [{ name: scenario.name, system: changed }]).tables[0].rows
 * // [['服务', '0.5', '0.6'], ['公开', '0.5', '0.4']]
 */
export function weightsReport(
  system: System,
  weighings: readonly Weighing[],
  { language = languageOf(system), groups = [totalId] }: WeightsOptions = {},
): Report {
  const words = wordsIn(language);
  const about = (own: System): Scored => ({ system: own, dataset: noData });
  const head = headingOf(about(system), language, {
    others: weighings.flatMap((w) => [about(w.system), ...(w.from === undefined ? [] : [w.from])]),
  });
  return {
    ...head,
    caveats: caveatsFor(weighings, head.caveats),
    tables: groups.map((group) => tableFor(system, weighings, group, language)),
    notes: [...derivationNotes(weighings, language), words.weightsNote],
    charts: [],
    data: weighings.map(({ name, derived }) => ({ name, groups: derived })),
  };
}
