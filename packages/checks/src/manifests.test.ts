import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { livesAt, settled } from '../manifests.mjs';
import { publicPackages } from '../public-packages.mjs';
import { read, root } from './repository.ts';

const own = JSON.parse(read('package.json'));

/** The targets of a page's links. */
function linksOf(markdown: string): readonly string[] {
  const links: string[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link') links.push(String(token.href));
  });
  return links;
}

/** Whether a path of a package is in its tarball: one of `files`, below one, or like one with a `*`. */
const isPacked = (files: readonly string[], path: string): boolean =>
  files.some((file) => {
    const [start = '', end] = file.split(/\*+(?:\/\*)?/);
    if (end !== undefined) return path.startsWith(start) && path.endsWith(end);
    return path === file || path.startsWith(`${file}/`);
  });

describe.each(publicPackages(root))('the manifest of %s', (folder) => {
  const manifest = JSON.parse(read(`${folder}/package.json`));

  it('says what the package is for, which Node it needs, and that its modules have no side effects', () => {
    expect(manifest.keywords.length).toBeGreaterThan(3);
    expect(manifest.engines).toEqual(own.engines);
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.license).toBe(own.license);
  });

  it('says where the project lives, as the root does', () => {
    expect(settled(manifest, livesAt(own, folder))).toEqual(manifest);
  });

  it('packs its log of changes, and the sources that its maps point to', () => {
    expect(manifest.files).toContain('CHANGELOG.md');
    if (existsSync(join(root, folder, 'tsup.config.ts'))) expect(manifest.files).toContain('src');
  });

  it('has a README whose links lead to files of the tarball, or to the web', () => {
    const relative = linksOf(read(`${folder}/README.md`)).filter((to) => !/^(https?:|#)/.test(to));
    const paths = relative.map((to) => to.replace(/#.*$/, ''));
    expect(paths.filter((path) => !existsSync(join(root, folder, path)))).toEqual([]);
    expect(paths.filter((path) => !isPacked(manifest.files, path))).toEqual([]);
  });
});

describe('where a package lives', () => {
  it('is not made up while the root names no repository', () => {
    expect(livesAt({}, 'schemas')).toEqual({});
  });

  it('is the repository of the root, with the folder of the package', () => {
    const repository = { type: 'git', url: 'git+https://example.org/a/b.git' };
    expect(livesAt({ repository }, 'packages/core')).toEqual({
      repository: { ...repository, directory: 'packages/core' },
      homepage: 'https://example.org/a/b/tree/HEAD/packages/core#readme',
      bugs: { url: 'https://example.org/a/b/issues' },
    });
  });

  it('stands after the licence, in place of what stood there', () => {
    const manifest = { name: 'x', bugs: 'old', license: 'MIT', type: 'module' };
    expect(Object.keys(settled(manifest, { repository: 'new' }))).toEqual([
      'name',
      'license',
      'repository',
      'type',
    ]);
  });
});
