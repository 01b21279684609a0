import type { Language } from './language.ts';

export default {
  tag: 'de',
} satisfies Language;
