import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReaderView } from '../../../src/views/reader/reader-view.tsx';
import { DEFAULT_ALOUD } from '../../../src/views/shared/aloud-choices.ts';
import { NO_READING } from '../../../src/views/shared/reading-settings.ts';
import { TranslationProvider } from '../../../src/views/shared/translate.ts';
import { english } from '../english.ts';
import { sampleArticle } from '../sample-article.ts';
import { standInForLayout } from '../without-layout.ts';
import { noReaderServices } from './no-reader-services.ts';

/** A browser that speaks: what it was told, and the way to tell it that a sentence is over. */
function speechWith(voices: Partial<SpeechSynthesisVoice>[]) {
  const spoken: { text: string; rate: number; onend: () => void }[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: vi.fn(),
    speak: (utterance: (typeof spoken)[number]) => spoken.push(utterance),
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return { spoken, synthesis };
}

const services = noReaderServices();

async function open() {
  await act(async () =>
    render(
      <TranslationProvider value={english}>
        <ReaderView {...services} article={sampleArticle} reading={NO_READING} aloud={DEFAULT_ALOUD} />
      </TranslationProvider>,
      document.body,
    ),
  );
}
const press = (selector: string) => act(async () => document.querySelector<HTMLElement>(selector)?.click());
const status = () => document.querySelector<HTMLElement>('.player')?.dataset.status;

beforeEach(standInForLayout);
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

const ada = { name: 'Ada', voiceURI: 'ada', lang: 'en-GB', localService: true };

test('an article is read, paused, skipped through and stopped', async () => {
  const { spoken, synthesis } = speechWith([ada, { ...ada, name: 'Cloud', voiceURI: 'cloud', localService: false }]);
  await open();
  await press('[data-tool=aloud]');
  expect(spoken.map(({ text }) => text)).toEqual(['The ferry stays.']);
  expect([...document.querySelectorAll('[name=voice] option')].map((option) => option.textContent)).toEqual(['Ada']);
  await act(async () => spoken.at(-1)?.onend());
  expect(spoken.at(-1)?.text).toContain('We had spare parts');
  await press('[data-aloud=paragraph-on]');
  expect(spoken.at(-1)?.text).toContain('It will never be enough');
  await press('[data-aloud=toggle]');
  expect(status()).toBe('paused');
  await press('[data-aloud=sentence-back]');
  await press('[data-aloud=toggle]');
  expect(spoken.at(-1)?.text).toContain('We had spare parts');
  expect(status()).toBe('playing');
  synthesis.cancel.mockClear();
  await press('[data-aloud=stop]');
  expect(synthesis.cancel).toHaveBeenCalled();
  expect(document.querySelector('.player')).toBeNull();
});

test('it ends with the view', async () => {
  const { spoken, synthesis } = speechWith([ada]);
  await open();
  await press('[data-tool=aloud]');
  synthesis.cancel.mockClear();
  await act(async () => render(null, document.body));
  expect(synthesis.cancel).toHaveBeenCalled();
  expect(spoken).toHaveLength(1);
});

test.each([
  [[], 'no voices'],
  [[{ ...ada, localService: false }], 'send the article to a server'],
  [[{ ...ada, lang: 'de-DE' }], 'no voice for this article’s language'],
])('without a voice for it the reason is said', async (voices, words) => {
  const { spoken } = speechWith(voices);
  await open();
  await press('[data-tool=aloud]');
  expect(document.querySelector('[data-panel=aloud]')?.textContent).toContain(words);
  expect(spoken).toEqual([]);
});

test('voices that the browser comes to know late count', async () => {
  const voices: Partial<SpeechSynthesisVoice>[] = [];
  const { spoken, synthesis } = speechWith(voices);
  await open();
  voices.push(ada);
  await act(async () => void synthesis.dispatchEvent(new Event('voiceschanged')));
  await press('[data-tool=aloud]');
  expect(spoken).toHaveLength(1);
});
