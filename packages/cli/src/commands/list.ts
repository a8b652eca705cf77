import { textIn } from '@zhibiao/core';
import { alignRows } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { packagedSystems, packagedWeights } from '../read/catalog.ts';
import type { Command } from './command.ts';

/** `zhibiao list`: the packaged systems, and the weight sets of each. */
export const listCommand: Command = {
  name: 'list',
  words: { zh: '列出随附的指标体系和权重方案', en: 'the packaged systems and weight sets' },
  example: 'zhibiao list',
  options: [],
  run: async ({ language, paint }) => {
    const words = wordsIn(language);
    const systems = await packagedSystems();
    const rows = await Promise.all(
      systems.map(async ({ packaged, document }) => {
        const sets = await packagedWeights(document);
        const own = words.statuses[document.weighting.status];
        return [
          [
            paint.bold(packaged),
            words.kinds.system,
            document.version,
            textIn(document.title, language),
          ],
          [
            `  (${words.defaultWeights})`,
            words.kinds.weightSet,
            own,
            words.bases[document.weighting.basis],
          ],
          ...sets.map(({ document: set }) => [
            `  --weights ${set.id}`,
            words.kinds.weightSet,
            words.statuses[set.status],
            textIn(set.title, language),
          ]),
        ];
      }),
    );
    const lines = alignRows(rows.flat(), ['left', 'left', 'left', 'left']);
    return { text: `${lines.join('\n')}\n`, diagnostics: [] };
  },
};
