import type { Language } from './language.ts';

export default {
  tag: 'zh',
} satisfies Language;
