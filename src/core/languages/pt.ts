import type { Language } from './language.ts';

export default {
  tag: 'pt',
} satisfies Language;
