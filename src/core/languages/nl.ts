import type { Language } from './language.ts';

export default {
  tag: 'nl',
} satisfies Language;
