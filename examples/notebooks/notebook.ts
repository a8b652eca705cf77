/** What a cell printed or showed. */
interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}

/** A notebook as it is written. */
export interface Notebook {
  readonly cells: readonly {
    readonly cell_type: 'code' | 'markdown';
    readonly source: string | readonly string[];
    readonly outputs?: readonly Output[];
  }[];
}

const joined = (text: string | readonly string[] = ''): string =>
  typeof text === 'string' ? text : text.join('');

/** Every text of a media type that a notebook's cells showed, in their order. */
export const outputsOf = ({ cells }: Notebook, type: string): readonly string[] =>
  cells.flatMap(({ outputs = [] }) =>
    outputs.flatMap(({ data }) => (data?.[type] === undefined ? [] : [joined(data[type])])),
  );

/** Every line that a notebook's cells printed; what went to the error stream begins with `stderr`. */
export const printedBy = ({ cells }: Notebook): readonly string[] =>
  cells.flatMap(({ outputs = [] }) =>
    outputs.flatMap(({ name, text }) =>
      text === undefined
        ? []
        : joined(text)
            .trimEnd()
            .split('\n')
            .map((line) => (name === 'stdout' ? line : `${name}: ${line}`)),
    ),
  );

/** The cells of an HTML table's row that has a unit in it, from the first table that has. */
export function rowWith(html: string, unit: string): readonly string[] {
  const rows = html.split('<tr>').map((row) => row.split('</tr>')[0] ?? '');
  const row = rows.find((cells) => cells.includes(`>${unit}<`)) ?? '';
  return [...row.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell = '']) => cell);
}
