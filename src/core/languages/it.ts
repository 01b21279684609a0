import type { Language } from './language.ts';

export default {
  tag: 'it',
} satisfies Language;
