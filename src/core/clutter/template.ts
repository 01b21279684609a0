/** Tag and class of an element: blocks that share them come from one template. Never throws. */
export const signatureOf = (element: Element): string => `${element.localName} ${element.getAttribute('class') ?? ''}`;

/** Tag and class of an element and of the two around it. Never throws. */
export function placeOf(element: Element): string {
  const { parentElement: outer } = element;
  return [
    signatureOf(element),
    outer && signatureOf(outer),
    outer?.parentElement && signatureOf(outer.parentElement),
  ].join('<');
}
