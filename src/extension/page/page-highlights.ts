import type { Article } from '../../core/article.ts';
import { highlightAddress, highlightsKey, storedHighlights } from '../../core/highlights/stored-highlights.ts';
import type { HighlightStore, StoreAnswer } from '../../views/reader/highlights/highlight-store.ts';
import type { HighlightMessage } from '../messages/highlight-messages.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { isPrivateWindow } from './private-window.ts';

/** Changes go through the background, which alone can hold a lock over all windows; looking needs none. */
async function tell(message: HighlightMessage): Promise<StoreAnswer> {
  return ((await tellBackground(message)) as StoreAnswer | undefined) ?? 'gone';
}

/** The highlights of the article in a page. */
export function highlightStore({ url: address, title, siteName }: Article): HighlightStore {
  const url = highlightAddress(address);
  const key = highlightsKey(url);
  return {
    isPrivate: isPrivateWindow(),
    watch(onChange) {
      const onStored = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
        if (area === 'local' && key in changes) onChange(storedHighlights(changes[key]?.newValue));
      };
      const look = async () => onChange(storedHighlights((await chrome.storage.local.get(key))[key]));
      // Where the extension is gone that this script belongs to, there is nothing to be had.
      look().catch(() => onChange([]));
      chrome.storage?.onChanged.addListener(onStored);
      return () => chrome.storage?.onChanged.removeListener(onStored);
    },
    save: (highlight) =>
      tell({ highlights: 'save', url, title: title.slice(0, 1000), ...(siteName && { siteName }), highlight }),
    remove: (id) => tell({ highlights: 'delete', url, id }),
    showAll: () => void tell({ highlights: 'show-all' }),
  };
}
