import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Block, ListItem, Phrasing } from '../../src/core/article.ts';
import { DEFAULT_COPY_CHOICES } from '../../src/views/shared/copy-choices.ts';
import { actions, begin, click, root, show, state, textOfAll } from './popup-stage.tsx';
import { sampleArticle } from './sample-article.ts';

beforeEach(begin);

describe('an article', () => {
  beforeEach(() => show(state));

  test('shows title, byline, outlet, and the days that the page states', () => {
    expect(textOfAll('h1')).toEqual(['The night ferry stays']);
    expect(textOfAll('.meta span[dir]')).toEqual([
      'Tomas Brandt',
      'Valley Courier',
      'March 4, 2026',
      'updated March 5, 2026',
      '32 words · 1 min read',
    ]);
  });

  test('names an outlet that signs itself once', () => {
    show({ ...state, article: { ...sampleArticle, byline: 'Valley Courier' } });
    expect(textOfAll('.meta span[dir]').filter((part) => part === 'Valley Courier')).toHaveLength(1);
  });

  test('strikes out what no longer holds, and counts as the page does', () => {
    const say = (...children: Phrasing[]): Block => ({ type: 'paragraph', children });
    const struck: Phrasing = { type: 'delete', children: [{ type: 'text', value: 'forty' }] };
    const item = (value?: number): ListItem => ({ type: 'listItem', ...(value && { value }), children: [say(struck)] });
    const list: Block = { type: 'list', ordered: true, start: 3, reversed: true, children: [item(), item(9)] };
    show({ ...state, article: { ...sampleArticle, quotes: [], blocks: [list] } });
    expect(textOfAll('.text del')).toEqual(['forty', 'forty']);
    const shown = root.querySelector<HTMLOListElement>('.text ol');
    expect([shown?.reversed, shown?.start]).toEqual([true, 3]);
    expect(root.querySelectorAll<HTMLLIElement>('.text li')[1]?.value).toBe(9);
  });

  test('lists the key quotes, best first, each with its speaker', () => {
    expect(textOfAll('.quotes q')).toEqual([
      'It will never be enough, […] and they know it.',
      'We had spare parts and goodwill',
    ]);
    expect(textOfAll('.quotes .speaker')).toEqual(['Speaker not stated', 'Mara Lind, the harbour master']);
  });

  test('says how far a long reading is, and lets the reader stop it', async () => {
    show({ kind: 'reading' });
    expect(root.querySelector('progress')).toBeNull();
    show({ kind: 'reading', stage: 'text' });
    expect(root.querySelector('progress')?.getAttribute('value')).toBe('3');
    expect(textOfAll('[role=status]')).toEqual(['Choosing the text']);
    await click('[data-action=stop]');
    expect(actions.stopReading).toHaveBeenCalledOnce();
    show({ kind: 'stopped' });
    await click('.button');
    expect(actions.readAgain).toHaveBeenCalledOnce();
  });

  test('marks the key quotes in the text and no other', () => {
    expect(textOfAll('.text mark')).toEqual([
      'We had spare parts and goodwill',
      'It will never be enough,',
      'and they know it.',
    ]);
  });

  test('scrolls to the quote that is chosen', async () => {
    const scrolled = vi.fn();
    Element.prototype.scrollIntoView = function () {
      scrolled(this.textContent);
    };
    await click('.quotes li:first-child .quote');
    expect(scrolled).toHaveBeenCalledWith('It will never be enough,');
    expect(textOfAll('mark.found')).toEqual(['It will never be enough,', 'and they know it.']);
  });

  test('says what was removed and why, and what was left out', () => {
    expect(textOfAll('summary')).toEqual([
      '1 paragraph left out: show',
      'Removed 1 block',
      'Not the right text?',
      'Report a problem',
    ]);
    expect(textOfAll('[data-rule="newsletter-box"] div')).toEqual([
      'Newsletter sign-upThe Courier in your inbox5 words',
    ]);
  });

  test('puts back what was removed, where it stood, and takes it out again', async () => {
    await click('[data-rule="newsletter-box"] [data-action=toggle]');
    expect(textOfAll('.text > p')[1]).toBe('The Courier in your inbox');
    expect(textOfAll('summary')[1]).toBe('Removed 0 blocks');
    expect(textOfAll('.text mark')[1]).toBe('It will never be enough,');
    await click('[data-action=copy]');
    expect(actions.copy.mock.lastCall?.[0].blocks).toHaveLength(5);
    await click('[data-rule="newsletter-box"] [data-action=toggle]');
    expect(textOfAll('.text > p')).toHaveLength(3);
  });

  test('copies a quote with its link, and says where there is none', async () => {
    await click('.quotes li:last-child [data-copy-quote]');
    expect(actions.copyQuote).toHaveBeenLastCalledWith(
      sampleArticle,
      sampleArticle.quotes[0],
      'https://www.valley-courier.example/ferry#:~:text=We%20had',
    );
    expect(textOfAll('.quote-copy [role=status]')).toEqual([
      'Copied with the page’s address only: no link leads to these very words for certain.',
      '',
    ]);
  });

  test('remembers how the reader copies, and copies so', async () => {
    await click('[data-action=copy-options]');
    await click('input[value=markdown]');
    await click('input[name=with-source]');
    const chosen = { ...DEFAULT_COPY_CHOICES, format: 'markdown', withSource: false };
    expect(actions.remember).toHaveBeenLastCalledWith(chosen);
    await click('[data-action=copy]');
    expect(actions.copy).toHaveBeenLastCalledWith(sampleArticle, chosen);
    await click('[data-action=save]');
    expect(actions.save).toHaveBeenLastCalledWith(sampleArticle, chosen);
    await click('[data-action=cite]');
    expect(actions.copyCitation).toHaveBeenLastCalledWith(sampleArticle, 'apa');
    expect(textOfAll('[data-copy]')).toEqual(['The citation is on the clipboard.']);
  });

  test('offers every exporter and citation style that there is, by their own names where nobody has translated them', async () => {
    await click('[data-action=copy-options]');
    expect(textOfAll('fieldset label')).toEqual(['text', 'Markdown', 'rich text', 'Org', 'my template']);
    expect(textOfAll('option')).toEqual(expect.arrayContaining(['APA', 'MLA']));
    await click('input[value=markdown]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copy Markdown']);
    await click('input[value=org-mode]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copy Org']);
  });

  test('has keys for what the buttons do, which fields keep for themselves', async () => {
    const press = (key: string, target: Element | null = root.querySelector('main')) =>
      act(async () => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    await press('q');
    expect(actions.copyQuote).toHaveBeenCalledOnce();
    await press('r');
    expect(actions.openReader).toHaveBeenCalledOnce();
    root.querySelector<HTMLElement>('.quote')?.focus();
    await press('ArrowDown', document.activeElement);
    expect(document.activeElement?.textContent).toContain('We had spare parts');
    await press('?');
    expect(textOfAll('.keys kbd')).toEqual(['↑ ↓', 'q', 'c', 'r', '?']);
    await click('[data-action=copy-options]');
    await press('c', root.querySelector('select'));
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('loads nothing: a picture is named, not shown', () => {
    expect(root.querySelector('img')).toBeNull();
    expect(textOfAll('.caption-only figcaption')).toEqual(['The ferry at dawn']);
  });

  test('says that it has copied, and when it could not', async () => {
    await click('[data-action=copy]');
    expect(textOfAll('[data-action=copy]')).toEqual(['Copied']);
    actions.copy.mockResolvedValueOnce(false);
    await click('[data-action=copy]');
    expect(textOfAll('[data-copy=refused]')).toEqual(['The browser refused the clipboard. Nothing was copied.']);
  });

  test('turns the switch back when the browser is not given the permission', async () => {
    actions.setAlways.mockResolvedValueOnce(false);
    await click('#always');
    expect(actions.setAlways).toHaveBeenCalledWith('valley-courier.example', true);
    expect(root.querySelector<HTMLInputElement>('#always')?.checked).toBe(false);
    expect(textOfAll('#always-hint')).toEqual([
      'Nothing changed: the browser was not given permission for valley-courier.example.',
    ]);
  });
});

test('in a private window no site can be put on the list and no rule made, but a site can be taken off', async () => {
  show({ ...state, isPrivate: true });
  expect(root.querySelector<HTMLInputElement>('#always')?.disabled).toBe(true);
  expect(textOfAll('#always-hint')).toEqual([
    'This is a private window: nothing is kept here. You can add the site in the settings.',
  ]);
  await click('[data-action=settings]');
  expect(actions.openSettings).toHaveBeenCalledOnce();
  expect(textOfAll('[data-action=always]')).toEqual([]);
  begin();
  show({ ...state, isPrivate: true, site: { name: 'valley-courier.example', always: true, mode: 'reader' } });
  actions.setAlways.mockResolvedValueOnce(false);
  await click('#always');
  expect(actions.setAlways).toHaveBeenCalledWith('valley-courier.example', false);
  expect(textOfAll('#mode')).toEqual([]);
});

test('an article without quotations says so', () => {
  show({ ...state, article: { ...sampleArticle, quotes: [] } });
  expect(textOfAll('.none')).toEqual(['No quotations that stand out in this article.']);
});
