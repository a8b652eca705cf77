import { renderFindings, renderFindingsMarkdown } from '@zhibiao/report';
import type { FindingsFormat } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';

/** Every format of findings; the first is the default. */
export const findingsFormats: Readonly<Record<string, FindingsFormat>> = {
  text: renderFindings,
  json,
  github,
  sarif,
  junit,
  md: renderFindingsMarkdown,
};
