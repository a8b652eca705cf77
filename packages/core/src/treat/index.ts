import type { Treat } from '@zhibiao/schemas';
import { log } from './log.ts';
import type { TreatMethod } from './treatment.ts';
import { winsorized } from './winsorize.ts';

type Treats = {
  readonly [M in Treat['method']]: TreatMethod<Extract<Treat, { method: M }>>;
};

/** Every way to treat values before they are normalized, by name. */
const treats: Treats = { winsorize: winsorized, log };

/** The method of a treat. The table above pairs each name with its method, so the cast is sound. */
export const treatMethod = (treat: Treat): TreatMethod =>
  treats[treat.method] as unknown as TreatMethod;
