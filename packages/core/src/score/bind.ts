import type { Diagnostic } from '@zhibiao/schemas';
import { adjustmentHeads } from '../adjust/read.ts';
import type { Column, Dataset } from '../dataset/dataset.ts';
import { filePlace } from '../dataset/file-place.ts';
import { fault } from '../diagnostic/fault.ts';
import { near } from '../diagnostic/near.ts';
import { measureKind } from '../measure/index.ts';
import type { Form } from '../measure/measure.ts';
import type { Leaf, System, SystemNode } from '../system/system.ts';
import { textVariants } from '../system/text.ts';
import { type Claim, claimsOf, headOf, leavesOf, normalHead } from './claims.ts';
import type { Step } from './columns.ts';

/** A leaf with the columns that it is read from, in the order of its form's parts. */
export interface Bound {
  readonly node: SystemNode & { readonly leaf: Leaf };
  readonly form: Form;
  readonly columns: readonly Column[];
}

/** Phase 1: which columns each leaf is read from, and a diagnostic for each that does not fit. */
export function bind(system: System, dataset: Dataset): Step<readonly Bound[]> {
  const claims = claimsOf(system);
  const place = filePlace(dataset);
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, Column>();
  const adjusting = adjustmentHeads(system);
  const key = ({ node, form, part }: Claim) => `${node}/${form}/${part}`;

  for (const column of dataset.columns) {
    const found = claims
      .map((map) => map.get(normalHead(column.head)))
      .find((c) => c !== undefined);
    const byName = found !== undefined && found === claims[2]?.get(normalHead(column.head));
    if (found === undefined) {
      if (adjusting.has(normalHead(column.head))) continue;
      diagnostics.push(
        stranger(
          system,
          column.head,
          claims.flatMap((map) => [...map.keys()]),
          place,
        ),
      );
    } else if (byName && found.length > 1) {
      const indicators = found.map(({ node }) => system.nodes[node]?.id ?? '');
      diagnostics.push(fault('ambiguous-column', { column: column.head, indicators }, place));
    } else {
      for (const claim of found) {
        const first = taken.get(key(claim));
        if (first === undefined) taken.set(key(claim), column);
        else {
          const indicator = system.nodes[claim.node]?.id ?? '';
          const params = { column: column.head, indicator, first: first.head };
          diagnostics.push(fault('column-repeated', params, place));
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
      const heads = present.flatMap((f) => columnsOf(f).flatMap((c) => c?.head ?? []));
      diagnostics.push(fault('two-forms', { indicator: node.id, columns: heads }, place));
    } else if (columns.length < form.length) {
      const missing = form.filter((_, part) => columnsOf(only)[part] === undefined);
      const expected = missing.map((part) => headOf(node.leaf.column, part));
      diagnostics.push(fault('column-missing', { indicator: node.id, expected }, place));
    } else bound.push({ node, form, columns });
  }
  return { value: bound, diagnostics };
}

/** A column that no leaf claims: a subtotal's, or nobody's. */
function stranger(
  system: System,
  head: string,
  heads: Iterable<string>,
  place: object,
): Diagnostic {
  const group = system.nodes.find(
    (node) =>
      node.group &&
      [node.id, ...textVariants(node.name)].map(normalHead).includes(normalHead(head)),
  );
  return group === undefined
    ? fault('unknown-column', { column: head, near: near(normalHead(head), heads) }, place)
    : fault('subtotal-column', { column: head, indicator: group.id }, place);
}
