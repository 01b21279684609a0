import { render } from 'preact';
import type { Article } from '../core/article.ts';
import { withoutTracking } from '../core/citing/cited-source.ts';
import type { HighlightStore } from '../views/reader/highlights/highlight-store.ts';
import type { FurtherPages } from '../views/reader/pages/further-pages.ts';
import { type ReaderKeys, takeStroke } from '../views/reader/reader-keys.ts';
import { ReaderView } from '../views/reader/reader-view.tsx';
import type { MakeRule } from '../views/shared/ledger.tsx';
import { TranslationProvider } from '../views/shared/translate.ts';
import { furtherPages } from './page/further-pages.ts';
import { type CleanedPage, cleanInPlace } from './page/in-place.tsx';
import { type KeptPlace, keepPlace } from './page/keep-place.ts';
import { highlightStore } from './page/page-highlights.ts';
import { showNotice } from './page/page-notice.ts';
import { layOverPage } from './page/page-overlay.ts';
import { loadedPicture } from './page/page-pictures.ts';
import { readerStyles } from './page/page-styles.ts';
import { translate } from './page/page-translate.ts';
import { isPrivateWindow } from './page/private-window.ts';
import { ReaderChoices } from './page/reader-choices.ts';
import { type AutomaticView, type PageApi, pageApi } from './page-api.ts';

let close: (() => void) | undefined;
/** Shows the open view as things are now. */
let redraw = (): void => {};

const choices = new ReaderChoices(() => redraw());
void choices.begin();

/** Lays the reading view over the page. Nothing of the page is changed, but for its scroll bar while the view is open. */
async function openReader(article: Article, automatic?: AutomaticView): Promise<void> {
  close?.();
  const address = withoutTracking(article.url);
  let place: KeptPlace | undefined;
  const remember = () => void (place && choices.rememberPlace(address, place.passage()));
  const onHide = () => document.hidden && remember();
  const leave = () => {
    if (close !== leave) return;
    close = undefined;
    redraw = () => {};
    document.removeEventListener('visibilitychange', onHide);
    // While the view still has a height: it must be measured.
    remember();
    place?.findAgain();
    overlay.lift();
    render(null, overlay.root);
    choices.end();
    automatic?.onLeave();
  };
  const keys: ReaderKeys = new Map();
  const overlay = layOverPage(readerStyles, {
    onClose: leave,
    onStroke: (event, focused) => takeStroke(keys, event, focused),
  });
  document.addEventListener('visibilitychange', onHide);
  close = leave;
  await choices.begin();
  if (close !== leave) return;
  const onShown = (dialog: HTMLElement) => {
    place = keepPlace(document, dialog, choices.placeIn(address));
  };
  let joined = article;
  const pages = furtherPages(article, (whole) => {
    joined = whole;
    redraw();
  });
  const shown = { onShown, onClose: leave, keys, pages, highlightStore: highlightStore(article) };
  redraw = () => show(joined, overlay.root, shown, automatic);
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
  const { now } = choices;
  render(
    <TranslationProvider value={translate}>
      <ReaderView
        {...shown}
        article={article}
        reading={now.reading}
        onReading={(change) => void orSaid(choices.changeReading(change))}
        aloud={now.aloud}
        onAloud={(changed) => void orSaid(choices.setAloud(changed))}
        onCopy={(asShown) => pageApi().copyText?.({ article: asShown }, now.copy)}
        onCopyQuote={async (asShown, index) => (await pageApi().copyQuote?.(asShown, index)) ?? 'refused'}
        onPrint={() => window.print()}
        pick={{ forget: () => void readAnew(shown.onClose), ...(!isPrivateWindow() && { always: alwaysPick }) }}
        loadedPicture={loadedPicture}
        {...(automatic && { onRestrain: automatic.onChoose })}
        {...(!isPrivateWindow() && { onMakeRule: makeRule })}
      />
    </TranslationProvider>,
    root,
  );
}

const makeRule: MakeRule = (action, blocks) => orSaid(pageApi().makeRule?.(action, blocks));

const alwaysPick = (): Promise<boolean> => orSaid(pageApi().alwaysPick?.());

/** What came of it; false, and a notice, where the extension is gone that this script belongs to. */
async function orSaid(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    return (await work) === true;
  } catch {
    showNotice(translate('outlived'));
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
    choices.end();
    return open;
  },
} satisfies Partial<PageApi>);
