import fc from 'fast-check';
import { isLong } from './long.ts';

/** The same made-up texts at each run, so that a failure comes from the change; the long run makes up new ones. */
const SEED = 20_261_130;

if (!isLong) fc.configureGlobal({ seed: SEED });
