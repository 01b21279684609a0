import browser, { type Runtime } from 'webextension-polyfill';
import type { Highlight } from '../../core/highlights/highlight.ts';
import { type HighlightAnswer, type HighlightMessage, toHighlightMessage } from '../messages/highlight-messages.ts';
import { isOwnAddress, sendingPage } from '../messages/sending-page.ts';
import { changeHighlights, highlightIndex } from '../stored/highlight-store.ts';

/** Answers an open reading view, for articles of its own origin only; anybody else gets no answer. */
export function answerHighlights(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<HighlightAnswer> | undefined {
  const known = toHighlightMessage(message);
  const page = sendingPage(sender);
  if (!known || !page) return undefined;
  if (known.highlights === 'show-all') return browser.runtime.openOptionsPage().then(() => 'done');
  if (!isOwnAddress(page, known.url)) return undefined;
  // Of a private window nothing is kept.
  return page.tab.incognito ? Promise.resolve('private') : change(known);
}

async function change(message: Exclude<HighlightMessage, { highlights: 'show-all' }>): Promise<HighlightAnswer> {
  if (message.highlights === 'save') return changeHighlights(message, withSaved(message.highlight));
  const { url, id } = message;
  const about = (await highlightIndex()).get(url) ?? { title: url };
  return changeHighlights({ url, ...about }, (all) => all.filter((highlight) => highlight.id !== id));
}

const withSaved =
  (saved: Highlight) =>
  (all: Highlight[]): Highlight[] => {
    const isKnown = all.some(({ id }) => id === saved.id);
    const changed = isKnown ? all.map((highlight) => (highlight.id === saved.id ? saved : highlight)) : [...all, saved];
    return changed.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  };
