/** Cells that are not as they should be: unit, column, what the file says. */
const cells = [
  ['模拟乙丑', 'individual-users', '约两千万'],
  ['模拟丙寅', 'online-acceptance-rate', '1.3'],
  ['模拟丁卯', 'application-guides', '-120'],
  ['模拟戊辰', 'closed-loop.feedback', ''],
  ['模拟己巳', 'legal-person-users', '１２３４５６７'],
  ['模拟庚午', 'individual-users', '20,153,250'],
  ['模拟辛未', 'service-search', '—'],
  ['模拟壬申', 'use-of-review-results', '大概'],
  ['模拟癸酉', 'handling-type.passed', '999'],
  ['模拟甲戌', 'item-code.passed', '0'],
  ['模拟甲戌', 'item-code.checked', '0'],
  ['模拟乙亥', 'sealed-licences', '36.5'],
  ['模拟丙子', 'departments-on-platform', '95%'],
  ['模拟丁丑', 'individual-users', '1.2E+07'],
  ['模拟戊寅', 'user-friendliness', '101'],
  ['模拟己卯', 'unified-query', ''],
  ['模拟庚辰', 'time-reduction.baseline', ''],
  ['模拟庚辰', 'time-reduction.current', ''],
  ['模拟辛巳', 'legal-basis.passed', '不适用'],
];

/** A head misspelt, and a column left out. */
const misspelt = ['unified-consultation', 'unifed-consultation'];
const leftOut = 'electronic-seals';

/** Columns that nobody needs: a subtotal, a remark, and a leaf's second one, headed by its name. */
const added = [
  ['handling-depth', '80'],
  ['备注', ''],
  ['政务服务事项库', '75'],
];

/** A unit that stands twice, and a row that names none. */
const repeated = '模拟丙寅';

/** The table with a fault of every kind that people make; the rest of it is as it was. */
export function withFaults([heads, remark, ...rows]) {
  const at = new Map(heads.map((head, i) => [head, i]));
  const faulty = rows.map((row) => {
    const copy = [...row];
    for (const [unit, head, text] of cells) if (unit === row[0]) copy[at.get(head)] = text;
    return copy;
  });
  const twice = faulty.find(([unit]) => unit === repeated);
  const [first = []] = faulty;
  const all = [...faulty, twice, ['', ...first.slice(1)]];
  const without = (row) => row.filter((_, i) => i !== at.get(leftOut));
  const [correct, wrong] = misspelt;
  return [
    [...without(heads).map((head) => (head === correct ? wrong : head)), ...added.map(([h]) => h)],
    [...without(remark), ...added.map(() => '')],
    ...all.map((row) => [...without(row), ...added.map(([, text]) => text)]),
  ];
}
