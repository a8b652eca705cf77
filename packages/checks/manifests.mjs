// Writes where the project lives into every published manifest, from the one `repository` of the root. With
// `--check` it writes nothing and says which manifests differ. While the root names none, no package does.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publicPackages } from './public-packages.mjs';

/** The address of a repository for people: `git+https://host/a/b.git` is read at `https://host/a/b`. */
const pageOf = (url) => url.replace(/^git\+/, '').replace(/\.git$/, '');

/** What a package in a folder says of where it lives; nothing while the root says nothing. */
export function livesAt({ repository, homepage, bugs }, folder) {
  if (repository === undefined) return {};
  const { type = 'git', url } = typeof repository === 'string' ? { url: repository } : repository;
  const page = pageOf(url);
  return {
    repository: { type, url, directory: folder },
    homepage: homepage ?? `${page}/tree/HEAD/${folder}#readme`,
    bugs: bugs ?? { url: `${page}/issues` },
  };
}

/** A manifest with where it lives after its licence, in place of what it said before. */
export function settled(manifest, place) {
  const { repository, homepage, bugs, ...others } = manifest;
  const entries = Object.entries(others).flatMap((entry) =>
    entry[0] === 'license' ? [entry, ...Object.entries(place)] : [entry],
  );
  return Object.fromEntries(entries);
}

function main(isCheck) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const own = read('package.json');
  let differing = 0;
  for (const folder of publicPackages(root)) {
    const path = `${folder}/package.json`;
    const before = read(path);
    const after = settled(before, livesAt(own, folder));
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    differing += 1;
    process.stdout.write(`${path}\n`);
    if (!isCheck) writeFileSync(join(root, path), `${JSON.stringify(after, null, 2)}\n`);
  }
  process.exitCode = isCheck && differing > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
