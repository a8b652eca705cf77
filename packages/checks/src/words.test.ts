import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './repository.ts';
import { type OldName, oldWordsIn, phrasesInOutputs } from './words.ts';

const folders = ['packages', 'schemas', 'indicators', 'examples'];

/** Code of the house, without what is generated, built or beside it. */
const sources = folders
  .flatMap(filesBelow)
  .filter((file) => /\.[cm]?[jt]s$/.test(file) && !/(^|\/)(generated|dist|bench)\//.test(file))
  .filter((file) => !file.startsWith('packages/checks/src/words'));

/** Names that are somebody else's: of commands, of the YAML format, of lint rules. */
const kept: Readonly<Record<string, string>> = {
  influenceCommand: 'the command is called influence',
  'per-place': 'the method is called per-place in the format',
  perPlace: 'the method is called per-place in the format',
  influence: 'the command is called influence',
  show: 'what a notebook is asked to do, and what git is',
  weightDrowned: 'the lint rule is called weight-drowned in configurations',
  'weight-drowned': 'the lint rule is called weight-drowned in configurations',
};

const isKept = ({ name }: OldName): boolean => Object.hasOwn(kept, name);

const exportedIn = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /^export (?:declare )?(?:async )?(?:const|function\*?|interface|type|class|enum) +([A-Za-z_$][\w$]*)/gm,
    ),
  ].map(([, name = '']) => name);

describe('the words of the house', () => {
  it('are those of exported symbols', () => {
    const names = sources
      .filter((file) => !/\.test\.ts$/.test(file))
      .flatMap((file) => exportedIn(read(file)).flatMap((name) => oldWordsIn(name, file)));
    expect(names.filter((found) => !isKept(found))).toEqual([]);
  });

  it('are those of files and folders', () => {
    const names = sources.flatMap((file) =>
      file
        .split('/')
        .map((part) => part.replace(/(\.(test|bench|d))?\.[cm]?[jt]s$/, ''))
        .flatMap((part) => oldWordsIn(part, file)),
    );
    expect(names.filter((found) => !isKept(found))).toEqual([]);
  });

  it('are those of what is printed, and of the pages', () => {
    const pages = [
      ...folders.flatMap(filesBelow),
      'README.md',
      'README.zh-CN.md',
      'CONTRIBUTING.md',
    ]
      .filter((file) => /\.(md|ts|mts|mjs|json|ipynb)$/.test(file))
      .filter((file) => !/(CHANGELOG\.md|\/dist\/|src\/words(\.test)?\.ts)$|\/dist\//.test(file));
    const found = pages.flatMap((file) => {
      const text = read(file).toLowerCase();
      return Object.keys(phrasesInOutputs).flatMap((phrase) =>
        text.includes(phrase) ? [`${file}: ${phrase}`] : [],
      );
    });
    expect(found).toEqual([]);
  });
});

it.each([
  ['filePlace', ['place']],
  ['fullMark', []],
  ['full', ['full']],
  ['by-place', ['place']],
  ['replaced', []],
  ['isHeld', ['isHeld']],
  ['usualHeads', ['heads']],
])('%s has the old words %j', (name, words) => {
  expect(oldWordsIn(name, 'x.ts').map(({ word }) => word)).toEqual(words);
});
