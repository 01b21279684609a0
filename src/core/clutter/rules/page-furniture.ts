import type { ClutterRule } from '../rule.ts';

const ROLES = ['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog'];

/**
 * Navigation, the site's header and footer, search and dialogs, by element or role, where they hold little of the page's
 * prose. An article's own `<header>` or `<footer>` inside it stays.
 */
export default {
  reason: 'Navigation and page frame',
  isFrame: true,
  *find(page) {
    const { prose: all, end } = page.of(page.root);
    yield* page.outermost((element, { prose, text, order }) => {
      if (text === 0 || prose * 4 > all) return false;
      const name = element.localName;
      const role = ROLES.includes(element.getAttribute('role') ?? '');
      const framed = (name === 'header' && order < end / 2) || (name === 'footer' && order > end / 2);
      return name === 'nav' || role || (framed && !element.closest('article, main'));
    });
  },
} satisfies ClutterRule;
