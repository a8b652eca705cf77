import { caveats } from '@zhibiao/core';
import { wordsIn } from '@zhibiao/report/words';
import type { Paint } from '../../text/paint.ts';
import { caveatLine } from '../caveats.ts';
import type { RenderView } from './format.ts';

/** Which weights are shown, and what everybody who reads them must know. */
export function weightLines(
  { system, language, hasWeights }: RenderView,
  paint: Paint,
): readonly string[] {
  if (!hasWeights) return [];
  const words = wordsIn(language);
  const { id, basis, status } = system.weights;
  const name = id === 'default' ? words.defaultWeights : id;
  const noData = { units: [], columns: [], file: undefined, status: undefined };
  return [
    words.weights(name, words.bases[basis], words.statuses[status]),
    ...caveats({ system, dataset: noData }).map((remark) => caveatLine(remark, language, paint)),
  ];
}
