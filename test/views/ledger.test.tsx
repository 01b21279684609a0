import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article, Block } from '../../src/core/article.ts';
import { NO_CHOICES } from '../../src/core/content/apply-choices.ts';
import { Ledger, type MakeRule } from '../../src/views/shared/ledger.tsx';
import { previewOf } from '../../src/views/shared/preview.ts';
import { TranslationProvider } from '../../src/views/shared/translate.ts';
import { english } from './english.ts';
import { sampleArticle } from './sample-article.ts';

const make = vi.fn<MakeRule>(async () => true);
const article: Article = {
  ...sampleArticle,
  doubts: [{ block: 2, rule: 'newsletter-box', reason: 'Newsletter sign-up' }],
};
let root: HTMLElement;

function Holder({ shown }: { shown: Article }) {
  const [choices, setChoices] = useState(NO_CHOICES);
  return <Ledger article={shown} choices={choices} onChange={setChoices} always={{ site: 'courier.example', make }} />;
}

const show = (shown: Article) =>
  act(() =>
    render(
      <TranslationProvider value={english}>
        <Holder shown={shown} />
      </TranslationProvider>,
      root,
    ),
  );
const click = (selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());
const texts = (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent);

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  show(article);
});

test('counts paragraphs: what is left out, and all once it is put in', async () => {
  expect(texts('[data-list=omissions] summary')).toEqual(['1 paragraph left out: show']);
  expect(texts('[data-kept]')).toEqual([]);
  await click('[data-list=omissions] [data-action=toggle]');
  expect(texts('[data-kept=all]')).toEqual(['All 4 paragraphs kept']);
});

test('lists what was kept in doubt, and takes it out', async () => {
  expect(texts('[data-list=doubts] summary')).toEqual(['Kept: 1 block looks like promotion. Remove?']);
  expect(texts('[data-list=doubts] b')).toEqual(['Kept: looks like “Newsletter sign-up”']);
  expect(texts('[data-list=doubts] [data-action=toggle]')).toEqual(['Take out']);
  await click('[data-list=doubts] [data-action=toggle]');
  expect(texts('[data-list=doubts] [data-action=toggle]')).toEqual(['Put back']);
});

test('offers to make a choice hold for the site, and says how it went', async () => {
  expect(texts('[data-list=removals] [data-action=always]')).toEqual([]);
  await click('[data-list=removals] [data-action=toggle]');
  expect(texts('[data-list=removals] [data-action=always]')).toEqual(['Always keep this on courier.example']);
  await click('[data-list=removals] [data-action=always]');
  expect(make).toHaveBeenLastCalledWith('keep', article.removals[0]!.blocks);
  expect(texts('[data-list=removals] [data-made=true]')[0]).toContain('Kept on courier.example');
  make.mockResolvedValueOnce(false);
  await click('[data-list=omissions] [data-action=always]');
  expect(make).toHaveBeenLastCalledWith('remove', article.omissions[0]!.blocks);
  expect(texts('[data-list=omissions] [data-made=false]')[0]).toContain('Nothing tells this block');
});

test('says that the page holds only the beginning', () => {
  show({ ...article, truncated: true });
  expect(texts('[data-kept=beginning]')).toEqual(['The page itself holds only the beginning of this article.']);
});

test('sets the words of adjacent links apart in a preview', () => {
  const link = (value: string) => ({
    type: 'link' as const,
    url: 'https://a.example/',
    children: [{ type: 'text' as const, value }],
  });
  const blocks: Block[] = [
    { type: 'paragraph', children: [link('Politics'), link('Sport'), { type: 'text', value: ', all' }] },
  ];
  expect(previewOf(blocks)).toBe('Politics Sport, all');
  const long = `${'a'.repeat(139)}\u{1F600}b`;
  expect(previewOf([{ type: 'paragraph', children: [{ type: 'text', value: long }] }])).toBe(`${'a'.repeat(139)}…`);
});
