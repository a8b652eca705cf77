import type { Dataset, Outcome } from '@zhibiao/core';
import { comparability, diff, isEnough, requiredBump } from '@zhibiao/core/revision';
import { readLineage } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { distinct } from '../diagnostic/distinct.ts';
import { changeset } from '../format/diff/changeset.ts';
import { caveatsOf } from '../format/diff/impact-lines.ts';
import { diffFormats } from '../format/diff/index.ts';
import { packagedSystem } from '../read/catalog.ts';
import { readDataset } from '../read/dataset.ts';
import { readSourced } from '../read/document.ts';
import { writeFile } from '../read/file.ts';
import { pathOf, withGit } from '../read/git.ts';
import { packageNameOf } from '../read/package-name.ts';
import { locationIn } from '../read/place.ts';
import { revised } from '../read/revised.ts';
import { readSystem } from '../read/system.ts';
import { type Command, choose, type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';
import { formatOption, outOption } from './options.ts';
import { dataOptionsOf } from './scored.ts';

/** The dataset that an option names; none where it names none. */
function datasetOf(request: Request, option: string): Outcome<Dataset | undefined> {
  const path = textOption(request, option);
  if (path === undefined) return { value: undefined, diagnostics: [] };
  return readDataset(withGit(request.io), path, dataOptionsOf(request));
}

/**
 * The package that a changeset is for: the one that is named, else the one that packages the system,
 * else that of the folder which the later edition is in.
 */
async function packageOf(request: Request, after: string): Promise<string | undefined> {
  const named = textOption(request, 'package');
  if (named !== undefined) return named;
  if ((await packagedSystem(after)) !== undefined) return '@zhibiao/indicators';
  return packageNameOf(request.io, pathOf(after));
}

/** `zhibiao diff`: what changed from one edition to another, and what it does. */
export const diffCommand: Command = {
  name: 'diff',
  argument: {
    flags: '<systems...>',
    words: {
      zh: '前一版和后一版：文件路径、随附体系的名称，或 git 中的 引用:路径',
      en: 'the earlier and the later edition: paths, packaged ids, or REF:path in git',
    },
  },
  words: {
    zh: '比较两版指标体系：变化、所需版本、可比性，以及对得分和名次的影响',
    en: 'what changed between two editions, the bump it needs, and what it does to the ranking',
  },
  example:
    'zhibiao diff examples/published/egdi-2010/system.yaml examples/published/egdi-2018/system.yaml',
  options: [
    {
      flags: '--data <file>',
      words: { zh: '数据文件：按两版各算一遍', en: 'data, scored under both editions' },
    },
    {
      flags: '--data-after <file>',
      words: {
        zh: '后一版的数据文件，若另有',
        en: 'data of the later edition, where they are others',
      },
    },
    {
      flags: '--lineage <file>',
      words: { zh: '沿革文档', en: 'a lineage: what became of each indicator' },
    },
    {
      flags: '--changeset <file>',
      words: { zh: '把 changeset 写入文件', en: 'write a changeset to a file' },
    },
    {
      flags: '--package <name>',
      words: {
        zh: 'changeset 所说的包，默认取后一版所在的 package.json',
        en: 'the package that the changeset is for; that of the later edition unless said',
      },
    },
    {
      flags: '--unit-column <name>',
      words: { zh: '标明单位的列名', en: 'the head of the column that names the unit' },
    },
    {
      flags: '--status <status>',
      words: { zh: '数据的性质：实测、假定、模拟', en: 'what the data are' },
      choices: ['observed', 'assumed', 'simulated'],
    },
    formatOption(diffFormats),
    outOption,
  ],
  run: async (request) => {
    const { args, language, paint } = request;
    const io = withGit(request.io);
    const [first, second, ...others] = args;
    if (first === undefined || second === undefined) {
      return { diagnostics: [diagnostic('argument-missing', { argument: 'systems' })] };
    }
    if (others.length > 0) return { diagnostics: [diagnostic('too-many-arguments', {})] };
    const [before, after] = [await readSystem(io, first), await readSystem(io, second)];
    if (
      textOption(request, 'dataAfter') !== undefined &&
      textOption(request, 'data') === undefined
    ) {
      return { diagnostics: [diagnostic('option-missing', { option: '--data' })] };
    }
    const file = textOption(request, 'changeset');
    const packageName = file === undefined ? undefined : await packageOf(request, second);
    if (file !== undefined && packageName === undefined) {
      return { diagnostics: [diagnostic('option-missing', { option: '--package' })] };
    }
    const lineageFile = textOption(request, 'lineage');
    const lineage =
      lineageFile === undefined ? undefined : readSourced(io, lineageFile, readLineage);
    const [data, dataAfter] = [datasetOf(request, 'data'), datasetOf(request, 'dataAfter')];
    const parts = [before, after, lineage, data, dataAfter];
    const read = parts.flatMap((part) => part?.diagnostics ?? []);
    if (!before.value || !after.value || read.some(({ severity }) => severity === 'error')) {
      return { diagnostics: read };
    }
    const told = lineage?.value?.document;
    const inLineage = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
      found.flatMap((d) =>
        d.code === 'lineage-unaccounted' ? [d] : locationIn([d], lineage?.value?.source),
      );
    const found = diff(before.value, after.value, told);
    const compared = comparability(before.value, after.value, told);
    const moved =
      data.value === undefined
        ? undefined
        : revised({
            before: before.value,
            after: after.value,
            dataset: data.value,
            datasetAfter: dataAfter.value,
            lineage: told,
          });
    const diagnostics = distinct([
      ...read,
      ...inLineage(found.diagnostics),
      ...inLineage(moved?.diagnostics ?? []),
    ]);
    const format = choose(diffFormats, request);
    if (!found.value || !compared.value || !format) return { diagnostics };
    const view = {
      ...{ revision: found.value, required: requiredBump(found.value), language, paint },
      ...{ isEnough: isEnough(found.value), comparability: compared.value, impact: moved?.value },
    };
    const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
    const faults =
      file === undefined || packageName === undefined || isFaulty
        ? []
        : writeFile(request.io, file, changeset(view, packageName));
    return {
      text: format.print(view),
      diagnostics: [...diagnostics, ...faults],
      hasFindings: !view.isEnough,
      ...(moved?.value && textOption(request, 'format') === 'json'
        ? { caveats: caveatsOf(moved.value) }
        : {}),
    };
  },
};
