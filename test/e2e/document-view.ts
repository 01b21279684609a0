import { type InPage, until, type View } from './browser.ts';

type Root = Document | ShadowRoot;

function measure(root: Root, selector: string): { x: number; y: number } | undefined {
  const element = root.querySelector(selector);
  const look = () => {
    // A link that wraps has several boxes; the middle of their hull may lie outside all of them.
    const box = element?.getClientRects()[0];
    if (!element || !box || box.width === 0 || box.height === 0) return undefined;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const hit = root.elementFromPoint(x, y);
    const free = hit !== null && (element.contains(hit) || hit.contains(element));
    return free ? { x, y } : undefined;
  };
  const there = look();
  // What a hand can reach is not scrolled to: a bar that stays would go to where it began.
  if (!there) element?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return there ?? look();
}

/** What both browsers' views have in common: everything that comes down to a function run on a root and a click at a point. */
export abstract class DocumentView implements View {
  protected abstract evaluateInDocument<A extends unknown[], R>(run: InPage<[Document, ...A], R>, args: A): Promise<R>;
  protected abstract clickAt(x: number, y: number): Promise<void>;
  abstract evaluateInShadow<A extends unknown[], R>(
    host: string,
    run: InPage<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R>;
  abstract evaluateText<R>(run: string): Promise<R>;
  abstract isOpen(): Promise<boolean>;
  abstract url(): Promise<string>;
  abstract press(keys: string): Promise<void>;
  abstract screenshot(): Promise<Buffer>;
  abstract close(): Promise<void>;

  evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return this.evaluateText(`() => (${run})(...${JSON.stringify(args)})`);
  }

  text(selector: string): Promise<string | undefined> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees is the text as laid out
    return this.ask(selector, (root, inner) => root.querySelector<HTMLElement>(inner)?.innerText);
  }

  async count(selector: string): Promise<number> {
    return (await this.ask(selector, (root, inner) => root.querySelectorAll(inner).length)) ?? 0;
  }

  async waitFor(selector: string): Promise<void> {
    await until(`"${selector}" on ${await this.url()}`, () =>
      this.ask(selector, (root, inner) => (root.querySelector(inner)?.getClientRects().length ?? 0) > 0),
    );
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.pointOn(selector);
    await this.clickAt(x, y);
  }

  /** Scrolls there and waits until nothing lies over it. */
  protected pointOn(selector: string): Promise<{ x: number; y: number }> {
    return until(`"${selector}" to be clickable`, () => this.ask(selector, measure));
  }

  /** Runs the function on the root that the selector's last part belongs to; undefined where there is no such shadow root. */
  private async ask<R>(selector: string, run: InPage<[Root, string], R>): Promise<R | undefined> {
    const [host = '', inner] = selector.split(' >>> ');
    if (inner === undefined) return this.evaluateInDocument(run, [host]);
    const there = await this.evaluateInDocument(
      (document, wanted) => {
        // Hostile pages have elements named "querySelector".
        const query = typeof Document === 'function' ? Document.prototype.querySelector : document.querySelector;
        return query.call(document, wanted) !== null;
      },
      [host],
    );
    return there ? this.evaluateInShadow(host, run, inner) : undefined;
  }
}
