import type { Language } from './language.ts';

export default {
  tag: 'en',
} satisfies Language;
