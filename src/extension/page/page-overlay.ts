import { keepFromPage } from './keep-from-page.ts';
import { keepSelection } from './keep-selection.ts';
import { pageRoot, shieldFromNames } from './page-document.ts';
import { printViewAlone } from './print-view.ts';
import { stayOnTop } from './stay-on-top.ts';
import { styleForNow } from './style-for-now.ts';
import { styledShadow } from './styled-shadow.ts';
import { guardView } from './view-guard.ts';

interface OverlayListeners {
  /** The page took it away, or the reader wants it gone. */
  onClose: () => void;
  /** Whether what lies in the overlay takes the stroke; `focused` is the element in it that has the focus. */
  onStroke: (event: KeyboardEvent, focused: Element | null) => boolean;
}

/** A layer of ours over a page. */
export interface Overlay {
  root: ShadowRoot;
  /** Takes it away and leaves the page as it was, scrolled as it is now. */
  lift: () => void;
}

/** Lays an empty layer over the page: out of reach of the page's styles, scripts and keys, and alone on paper. */
export function layOverPage(styles: string, { onClose, onStroke }: OverlayListeners): Overlay {
  const page = pageRoot();
  const { host, root } = styledShadow('clean-copy-reader', styles);
  shieldFromNames(root);
  const showScrollBar = styleForNow(page, 'overflow', 'hidden');
  const selectAgain = keepSelection();
  const onTop = stayOnTop(host, root);
  const release = guardView({
    host,
    page,
    close: onClose,
    onStroke(event) {
      onTop.ask();
      return onStroke(event, root.activeElement);
    },
  });
  const hearAgain = keepFromPage(host, root);
  const endPrinting = printViewAlone(host, page, root);
  return {
    root,
    lift() {
      release();
      onTop.end();
      endPrinting();
      hearAgain();
      const { scrollX: left, scrollY: top } = window;
      host.remove();
      showScrollBar();
      selectAgain();
      window.scrollTo({ left, top, behavior: 'instant' });
    },
  };
}
