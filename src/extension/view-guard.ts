/**
 * Watches an open view: a page that takes its host away, moves it or hides it gets its scroll bar back, and Esc closes the view where the
 * page swallows the key before the dialog hears of it. The returned function ends the watch.
 */
export function guardView(host: HTMLElement, page: HTMLElement, close: () => void): () => void {
  const style = host.getAttribute('style');
  const wasTouched = () => host.parentNode !== page || !page.isConnected || host.getAttribute('style') !== style;
  let wasThere = false;
  const watcher = new MutationObserver(() => {
    wasThere ||= host.isConnected;
    if (wasThere && wasTouched()) close();
  });
  watcher.observe(page, { childList: true });
  watcher.observe(page.parentNode ?? page, { childList: true });
  watcher.observe(host, { attributes: true });
  let focused = 0;
  const onFocus = () => {
    focused = performance.now();
  };
  const onKey = (event: KeyboardEvent) => {
    // A page may stop the stroke, but hardly thinks of the key's release. One that was pressed in the popup is not for us.
    if (event.type === 'keyup' && performance.now() - focused < 500) return;
    if (event.key === 'Escape' && !event.isComposing && event.isTrusted) close();
  };
  const strokes = ['keydown', 'keyup'] as const;
  for (const stroke of strokes) window.addEventListener(stroke, onKey, true);
  window.addEventListener('focus', onFocus, true);
  return () => {
    watcher.disconnect();
    for (const stroke of strokes) window.removeEventListener(stroke, onKey, true);
    window.removeEventListener('focus', onFocus, true);
  };
}
