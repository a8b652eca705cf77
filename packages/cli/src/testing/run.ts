import { uncertainty } from '@zhibiao/core/whatif';
import type { Io } from '../io.ts';
import { main } from '../main.ts';

/** Files by path, as text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A world of files in memory: `folder` is a directory, and `locked/` may not be read or written to. */
export function fakeIo(files: Files, env: Io['env'] = {}, isTerminal: boolean = false) {
  const [out, err]: [string[], string[]] = [[], []];
  const written: Record<string, string> = {};
  const io: Io = {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    env,
    isTerminal: { stdout: isTerminal, stderr: isTerminal },
    read: (path) => {
      if (path.startsWith('locked/')) throw systemError('EACCES');
      const content = files[path];
      if (content === undefined) throw systemError(path === 'folder' ? 'EISDIR' : 'ENOENT');
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    show: (ref, path) => {
      const content = files[`git ${ref}:${path}`];
      if (content === undefined) throw systemError(`path '${path}' does not exist in '${ref}'`);
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write: (path, text) => {
      if (path.startsWith('locked/')) throw systemError('EACCES');
      written[path] = text;
    },
    files: (path) => {
      const own = Object.keys(files).filter((file) => !file.startsWith('git '));
      if (own.includes(path)) return [path];
      const prefix = path === '.' ? '' : `${path}/`;
      const inside = own.filter((file) => file.startsWith(prefix)).toSorted();
      if (inside.length === 0) throw systemError('ENOENT');
      return inside;
    },
    mergeBase: (ref) => ref,
    simulate: async (result, { workers: _, signal: __, ...options }) =>
      uncertainty(structuredClone(result), options),
    changed: (ref) => {
      const prefix = `git ${ref}:`;
      const known = Object.keys(files).filter((file) => file.startsWith(prefix));
      if (known.length === 0) throw systemError(`bad revision '${ref}'`);
      const names = [...known.map((file) => file.slice(prefix.length).replace(/^\.\//, ''))];
      const own = Object.keys(files).filter((file) => !file.startsWith('git '));
      return [...new Set([...names, ...own])]
        .filter((name) => files[name] !== files[`${prefix}./${name}`])
        .toSorted();
    },
    list: (path) => {
      const prefix = path === '.' ? '' : `${path}/`;
      const inside = Object.keys(files).filter((file) => file.startsWith(prefix));
      return inside.map((file) => file.slice(prefix.length)).filter((name) => !name.includes('/'));
    },
  };
  return { io, out: () => out.join(''), err: () => err.join(''), written };
}

/** Runs the command line in process, in Chinese and without colour unless `env` says otherwise. */
export async function run(
  command: readonly string[],
  files: Files = {},
  env: Io['env'] = {},
  isTerminal: boolean = false,
): Promise<Ran> {
  const world = fakeIo(files, env, isTerminal);
  const code = await main(command, world.io);
  return { code, out: world.out(), err: world.err(), written: world.written };
}
