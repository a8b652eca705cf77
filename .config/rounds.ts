/** `full` in `npm run test:deep`, a number in `npm run soak`, and not set in `npm test`. */
const asked = process.env.ZHIBIAO_ROUNDS ?? '';

/** Whether the tests run in full, and those too that need minutes. */
export const isDeep: boolean = asked !== '';

/** How many rounds a long property has: few in `npm test`, all of them in `npm run test:deep`. */
export function rounds(few: number, full: number): number {
  if (!isDeep) return few;
  return asked === 'full' ? full : Number(asked);
}

/** The seed of every property: the same each time unless `ZHIBIAO_SEED` says another. */
export const seed: number = Number(process.env.ZHIBIAO_SEED ?? 20261124);
