import { brief } from './brief.ts';
import type { ExplainFormat } from './format.ts';
import { tree } from './tree.ts';
import { why } from './why.ts';

/** For a terminal: ten lines, what separates two units, or the whole tree. */
export const table: ExplainFormat = {
  print: (view) => {
    if (view.separation !== undefined) return why(view, view.separation);
    return view.isBrief ? brief(view) : tree(view);
  },
  isForPeople: true,
};
