import { isEnough } from '@zhibiao/core/revision';
import { changeset, renderers, revisionReport } from '@zhibiao/report';
import { compareEditions, inLineage } from '../../check/editions.ts';
import { packagedSystem } from '../../read/catalog.ts';
import { writeFile } from '../../read/file.ts';
import { pathOf } from '../../read/git.ts';
import { packageNameOf } from '../../read/package-name.ts';
import { revised } from '../../read/revised.ts';
import { type Command, type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import { formatOption, outOption, statusOption, unitColumnOption } from '../options.ts';
import { reportResult } from '../report-result.ts';
import { readEditions } from './read-editions.ts';

const { table: text, json, md, html } = renderers;
const formats = { text, json, md, html };

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
        zh: '后一版的数据文件，若与前一版不同',
        en: 'data of the later edition, if it has its own',
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
    unitColumnOption,
    statusOption,
    formatOption(formats),
    outOption,
  ],
  run: async (request) => {
    const { args, language } = request;
    const [first, second, ...others] = args;
    if (first === undefined || second === undefined) {
      return { diagnostics: [diagnostic('argument-missing', { argument: 'systems' })] };
    }
    if (others.length > 0) return { diagnostics: [diagnostic('too-many-arguments', {})] };
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
    const { value: editions, diagnostics: read } = await readEditions(request, first, second);
    if (editions === undefined) return { diagnostics: read };
    const { before, after, lineage, data, dataAfter } = editions;
    const compared = compareEditions(before, after, lineage);
    const moved =
      data === undefined
        ? undefined
        : revised({
            before,
            after,
            dataset: data,
            datasetAfter: dataAfter,
            lineage: lineage?.document,
          });
    // What the matching of the editions finds, the comparison says as well as the impact.
    const matching = new Set(compared.diagnostics.map(({ code }) => code));
    const further = (moved?.diagnostics ?? []).filter(({ code }) => !matching.has(code));
    const diagnostics = [...read, ...compared.diagnostics, ...inLineage(further, lineage)];
    if (compared.value === undefined) return { diagnostics };
    const { revision, comparability } = compared.value;
    const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
    const faults =
      file === undefined || packageName === undefined || isFaulty
        ? []
        : writeFile(request.io, file, changeset(revision, packageName, language));
    const report = revisionReport(revision, comparability, { language, impact: moved?.value });
    const result = await reportResult(request, report, [...diagnostics, ...faults], { formats });
    return { ...result, hasFindings: !isEnough(revision) };
  },
};
