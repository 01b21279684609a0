import type { Language } from './language.ts';

export default {
  tag: 'ko',
} satisfies Language;
