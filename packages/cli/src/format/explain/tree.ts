import { type Explanation, textIn } from '@zhibiao/core';
import { ruledTable } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { ExplainView } from './format.ts';
import { head } from './head.ts';
import {
  changesOf,
  isMoved,
  methodOf,
  numberColumns,
  numbersOf,
  readingOf,
  ruleOf,
} from './node.ts';

/** A node with the branches drawn before its name, and before the lines that belong to it. */
interface Drawn {
  readonly node: Explanation;
  readonly branch: string;
  readonly stem: string;
}

function draw(
  node: Explanation,
  depth: number,
  branch: string = '',
  stem: string = '',
): readonly Drawn[] {
  const children = node.children.filter((child) => child.depth <= depth);
  const below = children.flatMap((child, i) => {
    const isLast = i === children.length - 1;
    return draw(
      child,
      depth,
      `${stem}${isLast ? '└─ ' : '├─ '}`,
      `${stem}${isLast ? '   ' : '│  '}`,
    );
  });
  return [{ node, branch, stem }, ...below];
}

function detailsOf({ node, stem }: Drawn, view: ExplainView): readonly string[] {
  const { language, paint, depth = Number.MAX_SAFE_INTEGER } = view;
  const method = methodOf(node, language);
  const lines =
    node.leaf === undefined
      ? [method].filter((line) => line !== '')
      : [method, `${readingOf(node, view)} ← ${ruleOf(node)}`];
  const bar = node.children.length > 0 && node.depth < depth ? '│' : ' ';
  return [...lines, ...changesOf(node, language)].map(
    (line) => `${paint.dim(stem)}${paint.dim(bar)}  ${paint.dim(line)}`,
  );
}

/** The tree from the total down to the cells. */
export function tree(view: ExplainView): string {
  const { explanation, language, paint, depth = Number.MAX_SAFE_INTEGER } = view;
  const words = wordsIn(language);
  const drawn = draw(explanation.total, depth);
  const rows = drawn.map(({ node, branch }) => {
    const name = node.depth === 0 ? words.total : `${node.code} ${textIn(node.name, language)}`;
    return [
      `${paint.dim(branch)}${node.depth < 2 ? paint.bold(name) : name}`,
      ...numbersOf(node, explanation.total.full, language),
    ];
  });
  const table = ruledTable(
    [words.indicator, ...numberColumns(language)],
    rows,
    ['left', ...numberColumns(language).map(() => 'right' as const)],
    paint,
  );
  const { remainder } = explanation;
  return [
    ...head(view),
    paint.dim(words.tree),
    ...(drawn.some(({ node }) => isMoved(node)) ? [paint.dim(words.movedWeights)] : []),
    '',
    ...table.head,
    ...drawn.flatMap((item, i) => [table.body[i] ?? '', ...detailsOf(item, view)]),
    ...(remainder === '0' ? [] : ['', `${words.remainder} ${remainder}`]),
    '',
  ].join('\n');
}
