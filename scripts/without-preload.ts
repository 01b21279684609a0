/**
 * For Vite: nothing that is imported when it is needed has style sheets of its own, so the code that would fetch them before is left out of
 * every page.
 */
export const withoutPreload = {
  name: 'clean-copy:without-preload',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};
