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
    const withRole = new Set(page.withRole(ROLES));
    const among = page.inDocumentOrder([...page.named('nav', 'header', 'footer'), ...withRole]);
    yield* page.outermost((element, { prose, text, order }) => {
      if (text === 0 || prose * 4 > all) return false;
      const name = element.localName;
      const framed = (name === 'header' && order < end / 2) || (name === 'footer' && order > end / 2);
      return name === 'nav' || withRole.has(element) || (framed && !element.closest('article, main'));
    }, among);
  },
} satisfies ClutterRule;
