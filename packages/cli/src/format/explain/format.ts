import type { Explanation, Result, ScoreDifference, UnitExplanation } from '@zhibiao/core';
import type { Language } from '@zhibiao/report/words';
import type { Paint } from '../../text/paint.ts';

/** An explained score about to be printed. */
export interface ExplainView {
  readonly result: Result;
  readonly explanation: UnitExplanation;
  /** What separates it from a rival, where one was named. */
  readonly separation: ScoreDifference | undefined;
  readonly language: Language;
  readonly paint: Paint;
  /** How many levels to show; all where left out. */
  readonly depth: number | undefined;
  readonly isBrief: boolean;
}

/** A way to print an explanation. One file each. */
export interface ExplainFormat {
  readonly print: (view: ExplainView) => string;
  /** Whether it prints the remarks itself. */
  readonly isForPeople: boolean;
}

/** A node and all below it down to a level, parents first. */
export const downTo = (node: Explanation, depth: number): readonly Explanation[] =>
  node.depth > depth ? [] : [node, ...node.children.flatMap((child) => downTo(child, depth))];

/** Every leaf below a node. */
export const leavesOf = (node: Explanation): readonly Explanation[] =>
  node.leaf === undefined ? node.children.flatMap(leavesOf) : [node];
