/**
 * The house's words: what is not said, and what is said instead. Held against the names of exported
 * symbols and of files, one part of a name at a time (`columnName` is `column`, `name`), and against
 * what is printed. Keys of the YAML format and names of commands stay as their users know them.
 */
const wordsInNames: Readonly<Record<string, string>> = {
  posts: 'goalposts, clampToGoalposts, rescale',
  onto: 'mapToRange',
  turned: 'orient',
  aim: 'distance, target',
  towards: 'distance, target',
  place: 'rank, or location',
  places: 'ranks, or locations',
  claim: 'columnIndex',
  claims: 'columnIndex',
  head: 'columnName, or documentFields',
  heads: 'columnNames',
  stranger: 'unmatched',
  lenient: 'coercions',
  leniencies: 'coercions',
  prepare: 'treat',
  prepared: 'treated',
  touched: 'treatments',
  presence: 'availability',
  counted: 'active',
  counts: 'contributions',
  fineness: 'precision',
  full: 'fullMark',
  fault: 'diagnostic',
  near: 'suggestions',
  remark: 'caveat',
  remarks: 'caveats',
  resample: 'rescoreAncestors',
  reach: 'pathToRank',
  lacking: 'gap',
  bent: 'nonlinear',
  loose: 'uncertified',
  thin: 'lowCoverage',
  dominance: 'rankBounds',
  box: 'WeightRange',
  simulate: 'uncertainty',
  simulation: 'uncertainty',
  variant: 'sampler',
  twins: 'identicalUnits',
  gaps: 'missingChildren',
  influence: 'oneAtATime, but for the command of that name',
  separate: 'explainDifference',
  separation: 'explainDifference',
  account: 'matchIndicators',
  accounts: 'matchIndicators',
  told: 'summary',
  sheet: 'Report',
  sheets: 'Report',
  shown: 'NotebookOutput',
  asked: 'parseOptions',
  drawn: 'runUncertainty',
  complaint: 'usageErrors',
  sourced: 'ParsedFile',
  drowned: 'negligible',
  mended: 'fixed',
};

/** Names that are not used as a whole, although their parts are ordinary words. */
const wholeNames: Readonly<Record<string, string>> = {
  Answer: 'CommandResult',
  Placed: 'a name that says what is placed',
  isHeld: 'fits',
  show: 'notebook',
};

/** Phrases that are not printed, in any output or page. */
export const phrasesInOutputs: Readonly<Record<string, string>> = {
  'note well': 'caution',
  'parted by': 'separated by',
  'told by its': 'recognised by',
  'held against the world': 'compared with',
  'called wrongly': 'used wrongly',
  'none where': 'undefined if',
};

/** The parts of a name, in lower case: `fullMark`, `full-mark` and `FULL_MARK` are `full`, `mark`. */
const partsOfName = (name: string): readonly string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');

/** A name that has a word of the left column. */
export interface OldName {
  readonly name: string;
  readonly file: string;
  readonly word: string;
  readonly instead: string;
}

/** The old words in a name; `full mark` is a term of the field. */
export function oldWordsIn(name: string, file: string): readonly OldName[] {
  const whole = Object.hasOwn(wholeNames, name) ? wholeNames[name] : undefined;
  if (whole !== undefined) return [{ name, file, word: name, instead: whole }];
  const parts = partsOfName(name);
  return parts.flatMap((word, i) => {
    const instead = Object.hasOwn(wordsInNames, word) ? wordsInNames[word] : undefined;
    if (instead === undefined || (word === 'full' && parts[i + 1] === 'mark')) return [];
    return [{ name, file, word, instead }];
  });
}
