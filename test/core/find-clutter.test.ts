import { expect, test } from 'vitest';
import { findClutter } from '../../src/core/find-clutter.ts';
import { atOnce } from '../../src/core/interruptible.ts';
import type { SiteRule } from '../../src/core/site-rules/site-rule.ts';

const PROSE =
  'The council met on Tuesday evening and voted, by eleven to four, to keep the old ferry in service for one more winter. ';

const clutterIn = (...of: Parameters<typeof findClutter>) => atOnce(findClutter(...of));

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

test('points at the page’s own elements, in page order, each with its reason', () => {
  const page = pageOf(`<!doctype html><html lang="en"><body><article><h1>Ferry stays</h1><p>${PROSE.repeat(3)}</p>
    <div class="newsletter-signup" id="box"><h3>The news in your inbox</h3><form><input type="email"><button>Sign up</button></form></div>
    <p>${PROSE.repeat(3)}</p></article><section class="related" id="related"><h2>Related articles</h2>
    <ul><li><a href="/a">Bridge closed for repairs</a></li><li><a href="/b">Harbour fees to rise</a></li><li><a href="/c">New pier opens</a></li></ul>
    </section></body></html>`);
  const before = page.documentElement.outerHTML;
  const found = clutterIn(page, 'https://gazette.example/ferry');
  expect(found.map(({ element }) => element.id).filter((id) => id !== '')).toEqual(['box', 'related']);
  for (const { element, reason, words } of found) {
    expect(element.ownerDocument).toBe(page);
    expect(reason).not.toBe('');
    expect(words).not.toBe('');
  }
  expect(page.documentElement.outerHTML).toBe(before);
});

test('finds nothing in a page without clutter', () => {
  const page = pageOf(
    `<!doctype html><html lang="en"><body><article><h1>Ferry stays</h1><p>${PROSE.repeat(4)}</p></article></body></html>`,
  );
  expect(clutterIn(page, 'https://gazette.example/ferry')).toEqual([]);
});

test('the reader’s own rules hide more, and keep what would go', () => {
  const page = pageOf(`<!doctype html><html lang="en"><body><article><h1>Ferry stays</h1><p>${PROSE.repeat(3)}</p>
    <div class="newsletter-signup" id="box"><h3>The news in your inbox</h3><form><input type="email"><button>Sign up</button></form></div>
    <aside class="harbour-note" id="note"><p>Harbour note: the kiosk on the pier sells soup until the last boat has left.</p></aside>
    <p>${PROSE.repeat(3)}</p></article></body></html>`);
  const site = 'gazette.example';
  const idsWith = (siteRules: SiteRule[]) =>
    clutterIn(page, `https://${site}/ferry`, siteRules).map(({ element }) => element.closest('[id]')?.id);
  expect(idsWith([])).toEqual(['box']);
  expect(idsWith([{ site, action: 'remove', selector: 'aside.harbour-note' }])).toEqual(['box', 'note']);
  expect(idsWith([{ site, action: 'keep', selector: 'div.newsletter-signup' }])).toEqual([]);
  expect(idsWith([{ site: 'other.example', action: 'remove', selector: 'aside.harbour-note' }])).toEqual(['box']);
});
