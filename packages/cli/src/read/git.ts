import type { Io } from '../io.ts';

/** `REF:path`, a file as git has it. One letter before the colon is a drive. */
const pattern = /^([^:]{2,}):(.+)$/;

/**
 * An outside in which `REF:path` is read from git, wherever there is no such file: `main:a.yaml`,
 * `HEAD~1:a.yaml`, `v1.0.0:./a.yaml`.
 */
export const withGit = (io: Io): Io => ({
  ...io,
  read: (path) => {
    const [, ref, file] = pattern.exec(path) ?? [];
    if (ref === undefined || file === undefined) return io.read(path);
    try {
      return io.read(path);
    } catch {
      return io.show(ref, file);
    }
  },
});

/** The path of `REF:path`; what is no such name is a path itself. */
export const pathOf = (name: string): string => pattern.exec(name)?.[2] ?? name;
