import fc from 'fast-check';
import { seed } from './rounds.ts';

fc.configureGlobal({ seed });
