import { pristine } from '../../core/page/pristine-dom.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** The root element of the page, whatever it has named "documentElement". */
export const pageRoot = (): HTMLElement => pristine(document, 'documentElement');

/** A new element of HTML, on pages of other kinds too, and where one has named something "createElement". */
export const createHtml = <K extends keyof HTMLElementTagNameMap>(name: K | string, owner: Document = document) =>
  pristine<Document['createElementNS']>(owner, 'createElementNS')(HTML, name) as HTMLElementTagNameMap[K];

/**
 * Makes what Preact renders into `root`, now and later, with the page's own methods: Preact asks each node for its document,
 * and a page's `<img name="createElementNS">` would answer in its place.
 */
export function shieldFromNames(root: ShadowRoot): void {
  const create = pristine<Document['createElementNS']>(document, 'createElementNS');
  const shielded = <T extends Node>(node: T): T => Object.defineProperty(node, 'ownerDocument', { value: maker });
  const maker = {
    createElementNS: (namespace: string, name: string) => shielded(create(namespace, name)),
    createTextNode: pristine<Document['createTextNode']>(document, 'createTextNode'),
  };
  shielded(root);
}
