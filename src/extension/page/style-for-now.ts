/** Sets one property of a page's element, before all of the page's own rules; the returned function gives the element back its own style. */
export function styleForNow(element: HTMLElement, property: string, value: string): () => void {
  const before = element.getAttribute('style');
  element.style.setProperty(property, value, 'important');
  return () => {
    if (before !== null) element.setAttribute('style', before);
    // Chromium leaves an empty attribute behind where nobody has read the one that goes.
    else if (element.getAttribute('style') !== null) element.removeAttribute('style');
  };
}
