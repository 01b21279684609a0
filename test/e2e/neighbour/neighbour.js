// A dictionary: shows what is selected, wherever it stands.
document.addEventListener('selectionchange', () => {
  document.documentElement.setAttribute('data-dictionary', String(getSelection()));
});

/** Browsers let extensions into closed shadow roots, each in its own way. @param {any} host @returns {ShadowRoot} */
const rootOf = (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;

// A translator: puts every text into an element of its own, as translators do.
document.addEventListener('translate-now', () => {
  const walker = document.createTreeWalker(rootOf(document.querySelector('clean-copy-reader')), NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const texts = [];
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('style')) continue;
    const font = document.createElement('font');
    font.textContent = text.data.toUpperCase();
    text.replaceWith(font);
  }
});
