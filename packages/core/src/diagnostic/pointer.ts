/** A key as JSON Pointers have it (RFC 6901): `~` is `~0`, `/` is `~1`. */
export const pointerKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The pointer of a member of what a pointer points to (RFC 6901).
 *
 * @example
 * pointer('/a', 'b/c~d') // '/a/b~1c~0d'
 */
export const pointer = (path: string, key: string | number): string =>
  `${path}/${pointerKey(String(key))}`;

/**
 * The keys that lead from the root to what a pointer points to (RFC 6901).
 *
 * @example
 * pointerKeys('/a/b~1c~0d') // ['a', 'b/c~d']
 */
export const pointerKeys = (path: string): readonly string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
