import type { ClutterRule } from '../rule.ts';

const WORDS = ['share', 'sharing', 'social', 'sharebar', 'addthis', 'addtoany', 'sociallinks', 'sharedaddy'];

/** Bars of share, save and follow controls: nothing but short labels, named so or saying so. A sentence about sharing stays. */
export default {
  reason: 'Share buttons',
  *find(page) {
    for (const element of page.elements) {
      const { text, prose, links, controls } = page.of(element);
      if (
        prose > 0 ||
        links + controls === 0 ||
        text > 160 ||
        element === page.root ||
        /^h[1-6]$/.test(element.localName)
      )
        continue;
      const hints = page.hints(element);
      const named = WORDS.some((word) => hints.has(word));
      const items = [...element.querySelectorAll('a, button, li')];
      const said = items.filter((item) => page.is('share', item)).length;
      if ((named && items.length > 0) || (said >= 2 && said * 2 >= items.length)) yield element;
    }
  },
} satisfies ClutterRule;
