import type { Language } from './language.ts';

export default {
  tag: 'ru',
} satisfies Language;
