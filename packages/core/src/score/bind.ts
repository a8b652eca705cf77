import type { Diagnostic } from '@zhibiao/schemas';
import { adjustmentColumnNames } from '../adjust/read.ts';
import type { Column, Dataset } from '../dataset/dataset.ts';
import { diagnostic as datasetDiagnostic } from '../dataset/diagnostics.ts';
import { fileLocation } from '../dataset/file-location.ts';
import type { Step } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { textVariants } from '../diagnostic/text.ts';
import { measureKind } from '../measure/index.ts';
import type { Form } from '../measure/measure.ts';
import {
  type ColumnUse,
  columnIndexOf,
  columnName,
  leavesOf,
  normalColumnName,
} from '../system/column-index.ts';
import { type CompiledNode, type CompiledSystem, nodeAt } from '../system/compiled.ts';
import type { Leaf } from '../system/system.ts';
import { diagnostic } from './diagnostics.ts';

/** A leaf with the columns that it is read from, in the order of its form's parts. */
export interface Bound {
  readonly node: CompiledNode & { readonly leaf: Leaf };
  readonly form: Form;
  readonly columns: readonly Column[];
}

/** Phase 1: which columns each leaf is read from, and a diagnostic for each that does not fit. */
export function bind(system: CompiledSystem, dataset: Dataset): Step<readonly Bound[]> {
  const claims = columnIndexOf(system);
  const place = fileLocation(dataset);
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, Column>();
  const adjusting = adjustmentColumnNames(system);
  const key = ({ node, form, part }: ColumnUse) => `${node}/${form}/${part}`;

  for (const column of dataset.columns) {
    const found = claims
      .map((map) => map.get(normalColumnName(column.name)))
      .find((c) => c !== undefined);
    const byName = found !== undefined && found === claims[2]?.get(normalColumnName(column.name));
    if (found === undefined) {
      if (adjusting.has(normalColumnName(column.name))) continue;
      diagnostics.push(
        stranger(
          system,
          column.name,
          claims.flatMap((map) => [...map.keys()]),
          place,
        ),
      );
    } else if (byName && found.length > 1) {
      const indicators = found.map(({ node }) => nodeAt(system, node).id);
      diagnostics.push(diagnostic('ambiguous-column', { column: column.name, indicators }, place));
    } else {
      for (const claim of found) {
        const first = taken.get(key(claim));
        if (first === undefined) taken.set(key(claim), column);
        else {
          const indicator = nodeAt(system, claim.node).id;
          const params = { column: column.name, indicator, first: first.name };
          diagnostics.push(diagnostic('column-repeated', params, place));
        }
      }
    }
  }

  const bound: Bound[] = [];
  for (const node of leavesOf(system)) {
    const forms = measureKind(node.leaf.measure).forms(node.leaf.measure);
    const columnsOf = (form: number) =>
      (forms[form] ?? []).map((_, part) => taken.get(key({ node: node.index, form, part })));
    const present = forms.flatMap((_, form) => (columnsOf(form).some((c) => c) ? [form] : []));
    const [only = 0, second] = present;
    const form = forms[only] ?? [];
    const columns = columnsOf(only).flatMap((column) => column ?? []);
    if (second !== undefined) {
      const heads = present.flatMap((f) => columnsOf(f).flatMap((c) => c?.name ?? []));
      diagnostics.push(diagnostic('two-forms', { indicator: node.id, columns: heads }, place));
    } else if (columns.length < form.length) {
      const missing = form.filter((_, part) => columnsOf(only)[part] === undefined);
      const expected = missing.map((part) => columnName(node.leaf.column, part));
      diagnostics.push(
        datasetDiagnostic('column-missing', { indicator: node.id, expected }, place),
      );
    } else bound.push({ node, form, columns });
  }
  return { value: bound, diagnostics };
}

/** A column that no leaf claims: a subtotal's, or nobody's. */
function stranger(
  system: CompiledSystem,
  head: string,
  heads: Iterable<string>,
  place: object,
): Diagnostic {
  const group = system.nodes.find(
    (node) =>
      node.group &&
      [node.id, ...textVariants(node.name)].map(normalColumnName).includes(normalColumnName(head)),
  );
  return group === undefined
    ? diagnostic(
        'unknown-column',
        { column: head, near: suggestions(normalColumnName(head), heads) },
        place,
      )
    : diagnostic('subtotal-column', { column: head, indicator: group.id }, place);
}
