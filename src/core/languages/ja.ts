import type { Language } from './language.ts';

export default {
  tag: 'ja',
} satisfies Language;
