/** A key as JSON Pointers have it (RFC 6901): `~` is `~0`, `/` is `~1`. */
export const pointerKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
