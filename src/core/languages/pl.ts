import type { Language } from './language.ts';

export default {
  tag: 'pl',
} satisfies Language;
