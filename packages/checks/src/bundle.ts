import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './repository.ts';

/** What a page takes along. */
export interface Bundle {
  readonly code: string;
  /** Bytes of the minified code, gzipped. */
  readonly gzipped: number;
  /** The files of libraries that are in it, from `node_modules/` on. */
  readonly libraries: readonly string[];
}

/** A program bundled for a browser from the packages as they are built, like a page would. */
export async function bundleForBrowser(program: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: join(root, 'packages/checks') },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('nothing was bundled');
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const libraries = inputs.flatMap(([path, { bytesInOutput }]) => {
    const at = path.lastIndexOf('node_modules/');
    return at < 0 || bytesInOutput === 0 ? [] : [path.slice(at)];
  });
  return { code: output.text, gzipped: gzipSync(output.contents).length, libraries };
}
