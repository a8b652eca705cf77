import stringWidth from 'string-width';

/** How a column stands. */
export type Align = 'left' | 'right';

/**
 * A text filled with spaces to a width in columns of a terminal; a Chinese character has two.
 *
 * @example
 * pad('甲', 4) // '甲  '
 */
export function pad(text: string, width: number, align: Align = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + space : space + text;
}

/**
 * Rows as lines with aligned columns, two spaces apart. Escape codes of colours take no width.
 *
 * @example
 * alignRows([['甲', '9.5'], ['ab', '10.0']], ['left', 'right']) // ['甲   9.5', 'ab  10.0']
 */
export function alignRows(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  gap: string = '  ',
): readonly string[] {
  const widths = aligns.map((_, i) => Math.max(0, ...rows.map((row) => stringWidth(row[i] ?? ''))));
  return rows.map((row) =>
    aligns
      .map((align, i) => pad(row[i] ?? '', widths[i] ?? 0, align))
      .join(gap)
      .trimEnd(),
  );
}
