import { redactPage } from '../core/page/redact.ts';
import { pageApi } from './page-api.ts';

/** Numbers that nobody can guess: what was replaced cannot be found again. */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

Object.assign(pageApi(), { redacted: () => redactPage(document, chance) });
