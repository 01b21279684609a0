import type { ClutterRule } from '../rule.ts';

const ROLES = ['navigation', 'banner', 'contentinfo', 'search', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog'];

/**
 * Navigation, the site's header and footer, search and dialogs, by element or role, where they hold little of the page's
 * prose. An article's own `<header>` or `<footer>` inside it stays.
 */
export default {
  reason: 'Navigation and page frame',
  *find(page) {
    const { prose: all, end } = page.of(page.root);
    for (const element of page.elements) {
      const { prose, text, order } = page.of(element);
      if (text === 0 || prose * 4 > all) continue;
      const name = element.localName;
      const role = ROLES.includes(element.getAttribute('role') ?? '');
      const framed = (name === 'header' && order < end / 2) || (name === 'footer' && order > end / 2);
      if (name === 'nav' || role || (framed && !element.closest('article, main'))) yield element;
    }
  },
} satisfies ClutterRule;
