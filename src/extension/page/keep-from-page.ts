/**
 * Of what happens in the view, what no part of it asks for: pages refuse the first of these to keep readers from taking their words, and could
 * read in the others what somebody writes or inserts.
 */
const UNHEARD = [
  ...['copy', 'cut', 'selectstart', 'contextmenu', 'dragstart'],
  ...['paste', 'drop', 'beforeinput', 'compositionstart', 'compositionupdate', 'compositionend'],
];
/** Parts of the view ask for these, and nobody beyond it is to refuse them. */
const HEARD_WITHIN = ['pointerdown', 'mousedown'];

/** Lets the reader select, copy and write in the view as in any window, whatever the page forbids, and unheard by it. The returned function ends that. */
export function keepFromPage(host: HTMLElement, root: ShadowRoot): () => void {
  // Not at once: what copies by command listens at the same place.
  const stop = (event: Event) => {
    if (event.target === host) event.stopPropagation();
  };
  const stopWithin = (event: Event) => event.stopPropagation();
  // A field tells of each letter; its own listeners are told again, within the root.
  const onInput = (event: Event) => {
    if (event.target !== host || !event.isTrusted || !(event instanceof InputEvent)) return;
    event.stopPropagation();
    root.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const ending = new AbortController();
  const { signal } = ending;
  for (const type of UNHEARD) window.addEventListener(type, stop, { capture: true, signal });
  for (const type of HEARD_WITHIN) root.addEventListener(type, stopWithin, { signal });
  window.addEventListener('input', onInput, { capture: true, signal });
  return () => ending.abort();
}
