import { render } from 'preact';
import type { Article } from '../core/article.ts';
import { withoutTracking } from '../core/citing/cited-source.ts';
import type { HighlightStore } from '../views/reader/highlights/highlight-store.ts';
import type { FurtherPages } from '../views/reader/pages/further-pages.ts';
import styles from '../views/reader/reader.css?inline';
import { type ReaderKeys, takeStroke } from '../views/reader/reader-keys.ts';
import { ReaderView } from '../views/reader/reader-view.tsx';
import { type AloudChoices, DEFAULT_ALOUD } from '../views/shared/aloud-choices.ts';
import { COPY_CHOICES_KEY, DEFAULT_COPY_CHOICES, toCopyChoices } from '../views/shared/copy-choices.ts';
import { NO_READING, type StoredReading } from '../views/shared/reading-settings.ts';
import { TranslationProvider } from '../views/shared/translate.ts';
import { furtherPages } from './further-pages.ts';
import { type CleanedPage, cleanInPlace } from './in-place.tsx';
import { type KeptPlace, keepPlace } from './keep-place.ts';
import { keepSelection } from './keep-selection.ts';
import { type AutomaticView, type PageApi, pageApi } from './page-api.ts';
import { createHtml, rootOf, shieldFromNames } from './page-document.ts';
import { highlightStore } from './page-highlights.ts';
import { showNotice } from './page-notice.ts';
import { loadedPicture } from './page-pictures.ts';
import { translate } from './page-translate.ts';
import { printViewAlone } from './print-view.ts';
import { placeIn, rememberPlace } from './reading-places.ts';
import { keepAloud, storedAloud } from './stored-aloud.ts';
import { keepReading, storedReading, watchReading } from './stored-reading.ts';
import { styleForNow } from './style-for-now.ts';
import { styledShadow } from './styled-shadow.ts';
import { guardView } from './view-guard.ts';

let close: (() => void) | undefined;
/** Shows the open view as things are now. */
let redraw = (): void => {};

// At hand before the click: a browser forgets the click while one waits for the storage.
let copyChoices = DEFAULT_COPY_CHOICES;
void chrome.storage.local.get(COPY_CHOICES_KEY).then((stored) => {
  copyChoices = toCopyChoices(stored[COPY_CHOICES_KEY]);
});

let reading = NO_READING;
const setReading = (changed: StoredReading): void => {
  reading = changed;
  redraw();
};
let aloud = DEFAULT_ALOUD;
const setAloud = (changed: AloudChoices): void => {
  aloud = changed;
  redraw();
};
void storedAloud().then(setAloud, () => {});

const readingReady = storedReading().then(setReading, () => {});
watchReading(setReading);

/** Lays the reading view over the page. Nothing of the page is changed, but for its scroll bar while the view is open. */
async function openReader(article: Article, automatic?: AutomaticView): Promise<void> {
  close?.();
  const host = createHtml(document, 'clean-copy-reader');
  const root = styledShadow(host, styles);
  shieldFromNames(root, document);
  const page = rootOf(document);
  const address = withoutTracking(article.url);
  const freed = holdScroll(page);
  const selectAgain = keepSelection();
  let place: KeptPlace | undefined;
  const remember = () => void (place && rememberPlace(address, place.passage()).catch(() => {}));
  const onHide = () => document.hidden && remember();
  const leave = () => {
    if (close !== leave) return;
    close = undefined;
    redraw = () => {};
    released();
    paper();
    document.removeEventListener('visibilitychange', onHide);
    // While the view still has a height: it must be measured.
    remember();
    place?.findAgain();
    const { scrollX: x, scrollY: y } = window;
    host.remove();
    freed();
    selectAgain();
    window.scrollTo({ left: x, top: y, behavior: 'instant' });
    render(null, root);
    automatic?.onLeave();
  };
  const keys: ReaderKeys = new Map();
  const onStroke = (event: KeyboardEvent) => takeStroke(keys, event, root.activeElement);
  const released = guardView({ host, page, close: leave, onStroke });
  const paper = printViewAlone(host, page, root);
  document.addEventListener('visibilitychange', onHide);
  close = leave;
  const left = await placeIn(address).catch(() => undefined);
  await readingReady;
  if (close !== leave) return;
  const onShown = (dialog: HTMLElement) => {
    place = keepPlace(document, dialog, left);
  };
  let joined = article;
  const pages = furtherPages(article, (whole) => {
    joined = whole;
    redraw();
  });
  const shown = { onShown, onClose: leave, keys, pages, highlightStore: highlightStore(article) };
  redraw = () => show(joined, root, shown, automatic);
  try {
    redraw();
  } catch (error) {
    leave();
    throw error;
  }
}

interface Shown {
  onShown: (dialog: HTMLElement) => void;
  onClose: () => void;
  keys: ReaderKeys;
  highlightStore: HighlightStore;
  pages: FurtherPages;
}

function show(article: Article, root: ShadowRoot, shown: Shown, automatic: AutomaticView | undefined): void {
  const onReading = (changed: StoredReading) => {
    setReading(changed);
    void orSaid(keepReading(changed));
  };
  const onAloud = (changed: AloudChoices) => {
    setAloud(changed);
    void orSaid(keepAloud(changed));
  };
  render(
    <TranslationProvider value={translate}>
      <ReaderView
        {...shown}
        article={article}
        reading={reading}
        onReading={onReading}
        aloud={aloud}
        onAloud={onAloud}
        onCopy={(asShown) => pageApi().copyText?.({ article: asShown }, copyChoices)}
        onCopyQuote={async (asShown, index) => (await pageApi().copyQuote?.(asShown, index)) ?? 'refused'}
        onPrint={() => window.print()}
        onMakeRule={(action, blocks) => orSaid(pageApi().makeRule?.(action, blocks))}
        pick={{ always: () => orSaid(pageApi().alwaysPick?.()), forget: () => void readAnew(shown.onClose) }}
        loadedPicture={loadedPicture(document)}
        {...(automatic && { onRestrain: automatic.onChoose })}
      />
    </TranslationProvider>,
    root,
  );
}

/** What came of it; false, and a notice, where the extension is gone that this script belongs to. */
async function orSaid(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    return (await work) === true;
  } catch {
    showNotice(document, translate('outlived'));
    return false;
  }
}

/** Opens the view with Clean Copy's own choice in place of what was picked. */
async function readAnew(onClose: () => void): Promise<void> {
  await orSaid(pageApi().forgetPick?.());
  const { article } = pageApi().read?.({ evenIfLoading: true }) ?? {};
  if (article) await openReader(article);
  else onClose();
}

/** Hides the page's own scroll bar; the returned function puts it back as it was. */
const holdScroll = (page: HTMLElement): (() => void) => styleForNow(page, 'overflow', 'hidden');

let cleaned: CleanedPage | undefined;

function showClutter(): void {
  cleaned?.end();
  cleaned = undefined;
}

// After an update of the extension a view of the older script may still be open.
pageApi().closeReader?.();
pageApi().showClutter?.();
Object.assign(pageApi(), {
  openReader,
  hideClutter: (clutter, article, onChoose) => {
    showClutter();
    const open = () => void openReader(article);
    cleaned = cleanInPlace(clutter, article.lang, { openReader: open, restrain: onChoose });
  },
  showClutter,
  isCovered: () => cleaned !== undefined,
  uncovered: (work) => (cleaned ? cleaned.uncovered(work) : work()),
  closeReader: () => {
    const open = close !== undefined;
    close?.();
    return open;
  },
} satisfies Partial<PageApi>);
