import { styleForNow } from './style-for-now.ts';

/** A modal lies above all pages of paper and is cut there; shown otherwise it flows over them. */
function unmodal(dialog: HTMLDialogElement, root: ShadowRoot): () => void {
  const { scrollTop } = dialog;
  const focused = root.activeElement as HTMLElement | null;
  dialog.close();
  dialog.show();
  return () => {
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
    focused?.focus({ preventScroll: true });
  };
}

/** Lets the view alone be printed while it is open: the page is hidden for as long as the browser prints. The returned function ends that. */
export function printViewAlone(host: HTMLElement, page: HTMLElement, root: ShadowRoot): () => void {
  let restore: (() => void)[] = [];
  const after = () => {
    for (const undo of restore.reverse()) undo();
    restore = [];
  };
  const before = () => {
    after();
    const dialog = root.querySelector('dialog');
    if (!dialog) return;
    const others = [...page.children].filter((child): child is HTMLElement => child !== host && 'style' in child);
    restore = [
      // The view flows in it now: a page that keeps itself from being printed, or is turned, cut or pale, would have the view so.
      styleForNow(page, 'all', 'initial'),
      styleForNow(page, 'display', 'block'),
      ...others.map((element) => styleForNow(element, 'display', 'none')),
      unmodal(dialog, root),
    ];
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    after();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
