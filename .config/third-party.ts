import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

/** An esbuild plugin, as tsup takes it. */
type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The root of the package that a module of a dependency is of. */
function packageRoot(path: string): string {
  const folder = dirname(path);
  const manifest = join(folder, 'package.json');
  // Folders inside a package may have a manifest that says no more than their module type.
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version) return folder;
  return packageRoot(folder);
}

/** What the tarball has to say of a package whose code is in it. */
function notice(root: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = readdirSync(root).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n');
}

/** Writes `dist/THIRD-PARTY.txt`: the packages whose code is in the bundles, with their licences. */
export const thirdParty: Plugin = {
  name: 'third-party',
  setup: (build) => {
    build.onEnd(({ metafile }) => {
      const outputs = Object.values(metafile?.outputs ?? {});
      const paths = outputs.flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
          bytesInOutput > 0 && path.includes('node_modules/') ? [path] : [],
        ),
      );
      const notices = [...new Set(paths.map(packageRoot))].map(notice).toSorted();
      if (notices.length === 0) return;
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/THIRD-PARTY.txt', `${notices.join(`\n\n${'─'.repeat(80)}\n\n`)}\n`);
    });
  },
};
