import type { Language } from './language.ts';

export default {
  tag: 'es',
} satisfies Language;
