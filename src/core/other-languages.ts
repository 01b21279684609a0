import type { Language } from './languages/language.ts';

/** The tables of every language but English. */
export const otherLanguages: readonly Language[] = Object.values(
  import.meta.glob<Language>(['./languages/*.ts', '!./languages/language.ts', '!./languages/en.ts'], {
    eager: true,
    import: 'default',
  }),
);
