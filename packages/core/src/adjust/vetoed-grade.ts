import type { Text } from '@zhibiao/schemas';
import { textVariants } from '../diagnostic/text.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import type { Adjusted } from './adjustment.ts';

/** The grade that a veto sets whatever the total, as the grades write it; that of the last that does. */
export function vetoedGrade(
  { document, nodes, total }: CompiledSystem,
  adjusted: readonly Adjusted[] | undefined,
): Text | undefined {
  const applied = (nodes[total]?.adjustments ?? []).flatMap((adjustment, i): readonly Text[] => {
    const isApplied = adjusted?.[i]?.counted.equals(0) === false;
    return adjustment.type === 'veto' && adjustment.grade !== undefined && isApplied
      ? [adjustment.grade]
      : [];
  });
  const variants = textVariants(applied.at(-1) ?? {});
  return document.method.grades?.find(({ name }) =>
    textVariants(name).some((text) => variants.includes(text)),
  )?.name;
}
