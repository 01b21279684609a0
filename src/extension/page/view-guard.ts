interface Guarded {
  host: HTMLElement;
  page: HTMLElement;
  close: () => void;
  /** Whether the view takes the stroke for itself. */
  onStroke: (event: KeyboardEvent) => boolean;
}

/** Milliseconds after the page gets the focus in which a key's release belongs to a stroke that began elsewhere: in the popup. */
const RELEASE = 500;

/**
 * Watches an open view: a page that takes its host away, moves it, hides it or makes it inert gets its scroll bar back. While it is open the keyboard is
 * the view's alone: the page hears no stroke, and one that it swallows before us is known by the key's release. The returned function ends the watch.
 */
export function guardView({ host, page, close, onStroke }: Guarded): () => void {
  const style = host.getAttribute('style');
  const isInert = () => host.hasAttribute('inert') || page.hasAttribute('inert');
  const wasInert = isInert();
  const wasTouched = () =>
    host.parentNode !== page || !page.isConnected || host.getAttribute('style') !== style || (isInert() && !wasInert);
  const watcher = new MutationObserver(() => {
    if (wasTouched()) close();
  });
  watcher.observe(page, { childList: true, attributes: true, attributeFilter: ['inert'] });
  watcher.observe(page.parentNode ?? page, { childList: true });
  watcher.observe(host, { attributes: true });
  const release = holdKeyboard((event) => {
    const isEscape = event.key === 'Escape';
    const isTaken = onStroke(event);
    // Else the same stroke would close a dialog of the page that lies beneath.
    if (isTaken || isEscape) event.preventDefault();
    if (!isTaken && isEscape) close();
  });
  return () => {
    watcher.disconnect();
    release();
  };
}

function holdKeyboard(onStroke: (event: KeyboardEvent) => void): () => void {
  const heard = new Set<string>();
  let focused = 0;
  const onFocus = () => {
    focused = performance.now();
  };
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.isComposing || event.type === 'keypress') return;
    if (event.type === 'keydown') heard.add(event.code);
    // A page may swallow the stroke, but hardly thinks of the key's release.
    else if (heard.delete(event.code) || performance.now() - focused < RELEASE) return;
    onStroke(event);
  };
  const strokes = ['keydown', 'keypress', 'keyup'] as const;
  for (const stroke of strokes) window.addEventListener(stroke, onKey, true);
  window.addEventListener('focus', onFocus, true);
  return () => {
    for (const stroke of strokes) window.removeEventListener(stroke, onKey, true);
    window.removeEventListener('focus', onFocus, true);
  };
}
