import type { Language } from './language.ts';

export default {
  tag: 'fr',
} satisfies Language;
