import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';
import { type Translate, TranslationProvider } from '../../src/views/shared/translate.ts';
import { SAMPLE_ADDRESS, SamplePage } from '../../src/views/welcome/sample-page.tsx';

const files = import.meta.glob<Record<string, { message: string }>>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

/** The welcome page's sample in one language, read as that page reads it. */
function readSample(messages: Record<string, { message: string }>) {
  const translate: Translate = (key) => messages[key]?.message ?? '';
  const root = document.createElement('div');
  render(
    <TranslationProvider value={translate}>
      <SamplePage page={{ current: null }} />
    </TranslationProvider>,
    root,
  );
  const page = document.implementation.createHTMLDocument(translate('welcome_sample_title'));
  page.documentElement.lang = translate('locale');
  page.body.append(page.importNode(root.firstElementChild as Element, true));
  return readArticle(page, { url: SAMPLE_ADDRESS }).article;
}

describe.each(Object.entries(files))('the sample of %s', (_, messages) => {
  const article = readSample(messages);

  test('is read whole, and nothing around it with it', () => {
    const words = article?.blocks.map((block) => JSON.stringify(block)) ?? [];
    expect(words).toHaveLength(5);
    for (const at of [1, 2, 3, 4, 5]) {
      const start = (messages[`welcome_sample_text_${at}`]?.message ?? '').slice(0, 12);
      expect(words[at - 1]).toContain(JSON.stringify(start).slice(1, -1));
    }
  });

  test('shows what key quotes are', () => {
    expect(article?.quotes.filter(({ key }) => key).length).toBeGreaterThanOrEqual(2);
  });
});
