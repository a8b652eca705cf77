/** Half-width marks of Chinese text and their full-width fellows. */
const fellows: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const han = /\p{Script=Han}/u;
/** A mark right after a Chinese character or a closing mark, where Chinese, white space or nothing follows. */
const marks = /(?<=[\p{Script=Han}”》）】)])[,;:?!](?=[\p{Script=Han}“《（【\s]|$)/gu;
/** What stands in parentheses, however wide they are. */
const parentheses = /[(（]([^()（）]*)[)）]/gu;

/** A mark that should be another. */
export interface Mark {
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

const mark = (at: number, found: string): readonly Mark[] => {
  const expected = fellows[found];
  return expected === undefined ? [] : [{ at, found, expected }];
};

/**
 * The half-width marks in a text that belong to its Chinese: commas and their kind after a Chinese
 * character, parentheses around one or of two widths. Numbers, formulas and foreign words keep theirs.
 */
export function halfWidthMarks(text: string): readonly Mark[] {
  const single = [...text.matchAll(marks)].flatMap(({ index, 0: found }) => mark(index, found));
  const paired = [...text.matchAll(parentheses)].flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const [open, close] = [whole[0] ?? '', whole.at(-1) ?? ''];
    const isMixed = (open === '(') !== (close === ')');
    if (!isMixed && !han.test(inside)) return [];
    return [...mark(index, open), ...mark(index + whole.length - 1, close)];
  });
  return [...single, ...paired].toSorted((a, b) => a.at - b.at);
}
