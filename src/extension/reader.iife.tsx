import { render } from 'preact';
import type { Article } from '../core/article.ts';
import styles from '../views/reader/reader.css?inline';
import { type ReaderKeys, takeStroke } from '../views/reader/reader-keys.ts';
import { ReaderView } from '../views/reader/reader-view.tsx';
import { COPY_CHOICES_KEY, DEFAULT_COPY_CHOICES, toCopyChoices } from '../views/shared/copy-choices.ts';
import { TranslationProvider } from '../views/shared/translate.ts';
import { type CleanedPage, cleanInPlace } from './in-place.tsx';
import { keepPlace } from './keep-place.ts';
import { type AutomaticView, type PageApi, pageApi } from './page-api.ts';
import { createHtml, rootOf, shieldFromNames } from './page-document.ts';
import { highlightStore } from './page-highlights.ts';
import { showNotice } from './page-notice.ts';
import { loadedPicture } from './page-pictures.ts';
import { translate } from './page-translate.ts';
import { styledShadow } from './styled-shadow.ts';
import { guardView } from './view-guard.ts';

let close: (() => void) | undefined;

// At hand before the click: a browser forgets the click while one waits for the storage.
let copyChoices = DEFAULT_COPY_CHOICES;
void chrome.storage.local.get(COPY_CHOICES_KEY).then((stored) => {
  copyChoices = toCopyChoices(stored[COPY_CHOICES_KEY]);
});

/** Lays the reading view over the page. Nothing of the page is changed, but for its scroll bar while the view is open. */
function openReader(article: Article, automatic?: AutomaticView): void {
  close?.();
  const host = createHtml(document, 'clean-copy-reader');
  const root = styledShadow(host, styles);
  shieldFromNames(root, document);
  const page = rootOf(document);
  const freed = holdScroll(page);
  let place: { findAgain: () => void } | undefined;
  const leave = () => {
    if (close !== leave) return;
    close = undefined;
    released();
    // While the view still has a height: it must be measured.
    place?.findAgain();
    const { scrollX: x, scrollY: y } = window;
    host.remove();
    freed();
    window.scrollTo({ left: x, top: y, behavior: 'instant' });
    render(null, root);
    automatic?.onLeave();
  };
  const keys: ReaderKeys = new Map();
  const onStroke = (event: KeyboardEvent) => takeStroke(keys, event, root.activeElement);
  const released = guardView({ host, page, close: leave, onStroke });
  close = leave;
  try {
    const onShown = (dialog: HTMLElement) => {
      place = keepPlace(document, dialog);
    };
    show(article, root, { onShown, onClose: leave, keys }, automatic);
  } catch (error) {
    leave();
    throw error;
  }
}

interface Shown {
  onShown: (dialog: HTMLElement) => void;
  onClose: () => void;
  keys: ReaderKeys;
}

function show(article: Article, root: ShadowRoot, shown: Shown, automatic: AutomaticView | undefined): void {
  const highlights = highlightStore(article);
  render(
    <TranslationProvider value={translate}>
      <ReaderView
        {...shown}
        article={article}
        highlightStore={highlights}
        onCopy={(asShown) => pageApi().copyText?.(copyChoices, asShown)}
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
  if (article) openReader(article);
  else onClose();
}

/** Hides the page's own scroll bar; the returned function puts it back as it was. */
function holdScroll(page: HTMLElement): () => void {
  const before = page.getAttribute('style');
  page.style.setProperty('overflow', 'hidden', 'important');
  return () => {
    if (before === null) page.removeAttribute('style');
    else page.setAttribute('style', before);
  };
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
    cleaned = cleanInPlace(clutter, article.lang, { openReader: () => openReader(article), restrain: onChoose });
  },
  showClutter,
  uncovered: (work) => (cleaned ? cleaned.uncovered(work) : work()),
  closeReader: () => {
    const open = close !== undefined;
    close?.();
    return open;
  },
} satisfies Partial<PageApi>);
