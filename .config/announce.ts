import { isDeep, seed } from './rounds.ts';

/** What a run of the tests must tell so that it can be made again. */
export default function announce(): void {
  const rounds = isDeep ? 'in full' : 'in few rounds; npm run test:deep has them in full';
  console.info(`properties: seed ${seed}, ${rounds}`);
}
