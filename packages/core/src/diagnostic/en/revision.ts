import type { MessagesOf } from '../messages.ts';
import type { RevisionParams } from '../params/revision.ts';
import { didYouMean, list } from './parts.ts';

/** Two editions held against each other, in English. */
export const revision: MessagesOf<RevisionParams> = {
  'lineage-mismatch': {
    message: (p) => `the lineage is of ${p.found}, but this is ${p.expected}`,
    hint: () => 'name the right editions under `before` and `after`, or take another lineage',
  },
  'lineage-unknown': {
    message: (p) => `${p.edition} has no indicator "${p.indicator}"`,
    hint: didYouMean,
  },
  'lineage-contradicted': {
    message: (p) =>
      `the lineage says that "${p.indicator}" was ${p.says}, but ${
        {
          renamed: 'its name is the same in both editions',
          moved: 'it stands in the same group in both editions',
          split: 'nothing came of it',
          merged: 'nothing went into it',
          added: 'the earlier edition has it',
          retired: 'the later edition still has it',
        }[p.says]
      }`,
    hint: () => 'correct the lineage, or the edition',
  },
  'lineage-unaccounted': {
    message: (p) =>
      `"${p.indicator}" is in ${p.edition} alone, and no lineage says what became of it`,
    hint: (p) =>
      p.near.length > 0
        ? `its text is close to ${list(p.near)}; if it is that one, keep the id, or say so in a lineage`
        : 'say in a lineage whether it is added, retired, split, merged or renamed',
  },
  'patch-unfit': {
    message: (p) => `the change "${p.kind}" of "${p.indicator}" does not fit this document`,
    hint: () => 'apply changes to the document that they were found in',
  },
  'no-common-units': {
    message: (p) => `none of the ${p.before} units before is among the ${p.after} after`,
    hint: () => 'units are matched by their ids; write them alike in both datasets',
  },
  'causes-inseparable': {
    message: (p) =>
      `how ${list(p.indicators)} ${p.indicators.length === 1 ? 'is' : 'are'} scored changed together with the data, so all of it counts as method`,
    hint: () =>
      'bring the columns of both editions in both datasets to part rules from performance',
  },
};
