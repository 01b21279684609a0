/**
 * Reads of a live document that a page cannot bend. A form's `<input name="firstChild">` or an `<img name="body">` shadows the
 * property of that name, in an extension's isolated world too; methods taken from the prototypes see the real tree.
 */
export interface PristineDom {
  documentElement(document: Document): Element | null;
  /** The `<body>`, or the root of a document that is not HTML. */
  body(document: Document): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  nodeValue(node: Node): string | null;
  localName(element: Element): string;
  getAttribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  /** An open shadow root; `null` for every other element. */
  shadowRoot(element: Element): Node | null;
  /** What a frame shows, with its address; absent for a frame of another site. */
  frameContent(frame: Element): { body: Element; url: string } | undefined;
  /** Whether the element is rendered, by layout; `undefined` where the document has none. */
  isRendered(element: Element): boolean | undefined;
  querySelectorAll(document: Document, selector: string): Element[];
  /** Whether the element or one inside it is meant by the selector. */
  matchesWithin(element: Element, selector: string): boolean;
  textContent(node: Node): string;
  /** A new document without scripts, layout or address. */
  blankDocument(document: Document): Document;
}

type Callable = (this: unknown, ...args: unknown[]) => unknown;

/** The method, or the getter of the property, as the object's own prototypes define it. */
function fromPrototype(object: object, name: string): Callable | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const property = Object.getOwnPropertyDescriptor(proto, name);
    if (property) return property.get ?? (property.value as Callable);
  }
  return undefined;
}

/** The method as a function of what it is called on: bound, so that for each node of a page there is one call, not two. */
const asFunction = <A extends [object, ...string[]], T>(method: Callable): ((...given: A) => T) =>
  method.call.bind(method) as (...given: A) => T;

/**
 * A property of a document or node as its own prototypes define it, whatever the page has named like it; a method comes bound.
 * Undefined where the prototypes have none. Never throws for what the page contains.
 */
export function pristine<T>(object: object, name: string): T {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const property = Object.getOwnPropertyDescriptor(proto, name);
    if (property) return (property.get ? property.get.call(object) : property.value.bind(object)) as T;
  }
  return undefined as T;
}

/** A reader for one document and the nodes in it. Never throws for what the page contains. */
export function pristineDom(document: Document): PristineDom {
  const ofDocument = (name: string): Callable => fromPrototype(document, name) as Callable;
  const root = ofDocument('documentElement').call(document) as Element | null;
  const sample = root ?? (ofDocument('createElement').call(document, 'p') as Element);
  const ofElement = (name: string): Callable | undefined => fromPrototype(sample, name);
  const [documentElement, bodyOf] = [ofDocument('documentElement'), ofDocument('body')];
  const [firstChild, nextSibling] = [ofDocument('firstChild'), ofDocument('nextSibling')];
  const parentNode = ofDocument('parentNode');
  const [nodeType, nodeValue, textContent] = [
    ofDocument('nodeType'),
    ofDocument('nodeValue'),
    ofDocument('textContent'),
  ];
  const implementation = ofDocument('implementation');
  const query = ofDocument('querySelectorAll');
  const localName = ofElement('localName') as Callable;
  const getAttribute = ofElement('getAttribute') as Callable;
  const getAttributeNames = ofElement('getAttributeNames') as Callable;
  const [matches, querySelector] = [ofElement('matches') as Callable, ofElement('querySelector') as Callable];
  const shadowRoot = ofElement('shadowRoot');
  const view = ofDocument('defaultView').call(document) as Window | null;
  const checkVisibility = view ? ofElement('checkVisibility') : undefined;
  const wanted = { visibilityProperty: true };
  const isRendered = (element: Element): boolean => {
    if (checkVisibility?.call(element, wanted)) return true;
    // An element with `display: contents` has no box of its own, but its children have.
    return view?.getComputedStyle(element).display === 'contents';
  };
  return {
    documentElement: asFunction(documentElement),
    body: (node) => (bodyOf.call(node) ?? documentElement.call(node)) as Element | null,
    firstChild: asFunction(firstChild),
    parentNode: asFunction(parentNode),
    nextSibling: asFunction(nextSibling),
    nodeType: asFunction(nodeType),
    nodeValue: asFunction(nodeValue),
    localName: asFunction(localName),
    attributeNames: asFunction(getAttributeNames),
    getAttribute: asFunction(getAttribute),
    shadowRoot: shadowRoot ? asFunction(shadowRoot) : () => null,
    frameContent: (frame) => {
      const content = pristine<Document | null | undefined>(frame, 'contentDocument');
      const body = content && ((bodyOf.call(content) ?? documentElement.call(content)) as Element | null);
      return body ? { body, url: pristine<string>(content, 'baseURI') } : undefined;
    },
    isRendered: (element) => (checkVisibility ? isRendered(element) : undefined),
    querySelectorAll: (node, selector) => [...(query.call(node, selector) as Iterable<Element>)],
    matchesWithin: (element, selector) =>
      (matches.call(element, selector) as boolean) || querySelector.call(element, selector) !== null,
    textContent: (node) => (textContent.call(node) ?? '') as string,
    blankDocument: (node) => (implementation.call(node) as DOMImplementation).createHTMLDocument(''),
  };
}
