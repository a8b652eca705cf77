/** How a row of a tree is drawn: before its name, before the lines below it, and what hangs from it. */
export interface Branch {
  readonly branch: string;
  readonly stem: string;
  readonly hasChildren: boolean;
}

/** Whether no later row of the same depth belongs to the same parent. */
function isLastChild(depths: readonly number[], at: number): boolean {
  const depth = depths[at];
  if (depth === undefined) return true;
  const next = depths.slice(at + 1).find((other) => other <= depth);
  return next !== depth;
}

/**
 * The branches of a tree, given the depths of its rows, parents first.
 *
 * @example
 * branchesOf([0, 1, 2, 1]).map(({ branch }) => branch) // ['', '├─ ', '│  └─ ', '└─ ']
 */
export function branchesOf(depths: readonly number[]): readonly Branch[] {
  const stems: string[] = [];
  return depths.map((depth, at) => {
    const isLast = isLastChild(depths, at);
    const hasChildren = depths.slice(at + 1, at + 2).some((next) => next > depth);
    stems.length = depth;
    const above = stems.join('');
    stems.push(depth === 0 ? '' : isLast ? '   ' : '│  ');
    const branch = depth === 0 ? '' : `${above}${isLast ? '└─ ' : '├─ '}`;
    return { branch, stem: stems.join(''), hasChildren };
  });
}
