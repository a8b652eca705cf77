/** What a version must rise by; `none` where nothing changed. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';

/** The bumps, the least first. */
export const bumps: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/**
 * Whether one bump is less than another.
 *
 * @example
 * isLesserBump('patch', 'minor') // true
 */
export const isLesserBump = (a: Bump, b: Bump): boolean => bumps.indexOf(a) < bumps.indexOf(b);

/**
 * The greatest of some bumps; `none` of none.
 *
 * @example
 * greatestBump(['patch', 'major', 'minor']) // 'major'
 */
export const greatestBump = (some: readonly Bump[]): Bump =>
  some.reduce<Bump>((most, bump) => (isLesserBump(most, bump) ? bump : most), 'none');
