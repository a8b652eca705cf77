import { wordsIn } from '@zhibiao/report/words';
import { caseSection, isPassed, type RanCase, runCaseFile } from './cases.ts';
import type { CheckStep } from './step.ts';

/** Runs every golden case: a change anywhere may be one in what comes out. */
export const casesStep: CheckStep = async ({ io, documents, language }) => {
  const ran: RanCase[] = [];
  for (const file of documents) {
    const one = await runCaseFile(io, file);
    if (one !== undefined) ran.push(one);
  }
  if (ran.length === 0) return { diagnostics: [], sections: [] };
  const failed = ran.filter((one) => !isPassed(one));
  const words = wordsIn(language).check;
  const title = `${words.titles.cases}${wordsIn(language).colon}${words.casesRun(ran.length, failed.length)}`;
  return {
    // What reading them found is told by the step of the documents.
    diagnostics: ran.flatMap(({ found }) => found),
    shown: ran.flatMap(({ differences }) => differences),
    sections: [
      { title, isPassed: failed.length === 0 },
      ...failed.map((one) => caseSection(one, language)),
    ],
  };
};
