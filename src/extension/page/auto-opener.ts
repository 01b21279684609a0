import type { Article } from '../../core/article.ts';
import type { Strictness } from '../../core/strictness.ts';
import type { SiteMode, SiteSettings } from '../../views/shared/site-settings.ts';
import { isSameValue } from '../stored/same-value.ts';

/** What the opener needs of the page it runs on; apart, so that its judgement can be tested without a browser. */
export interface OpenerPage {
  /** Without the fragment. */
  address(): string;
  /** A quick look, without copying anything. */
  looksLikeArticle(): boolean;
  read(strictness: Strictness): Promise<Article | undefined>;
  /** How to clean the page; undefined where it is to stay as it is. */
  mayOpen(address: string, cameBack: boolean): Promise<SiteSettings | undefined>;
  open(article: Article, mode: SiteMode): void;
  close(): void;
  /** Resolves when the page has loaded. */
  loaded(): Promise<void>;
}

/** How the page came to show what it shows: the reader asked for it, went back or forward to it, or the page did it by itself. */
export type Cause = 'reader' | 'history' | 'page';

/** `settled`: the view is open or is to stay shut; `same`: the article of the last view is still there. */
type Outcome = 'settled' | 'same' | 'nothing';

/** Milliseconds between one look and the next at a page that renders its article late. */
const LOADING_LATE = [1500];
const RENDERING = [150, 450, 900, 1500];

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the reading view by itself on the articles that one document comes to show, each at most once. */
export class AutoOpener {
  /** The address that the latest look is for: a newer one ends an older. */
  private lookedFor: string | undefined;
  private shown: { article: Article; address: string } | undefined;
  private isOpen = false;

  constructor(private readonly page: OpenerPage) {}

  /** The document has just come. */
  async arrive(cause: Cause): Promise<void> {
    const address = this.page.address();
    this.lookedFor = address;
    if ((await this.look(address, cause)) === 'settled') return;
    await this.page.loaded();
    await this.lookAgain(address, cause, LOADING_LATE);
  }

  /** The document shows another address without having been loaded anew. */
  async move(cause: Cause): Promise<void> {
    const address = this.page.address();
    if (address === this.lookedFor) return;
    this.lookedFor = address;
    if (cause === 'history') this.page.close();
    // Whoever has left the view reads on in the page: a second story that scrolls into sight changes the address, too.
    else if (cause === 'page' && this.shown && !this.isOpen) return;
    const outcome = await this.lookAgain(address, cause, RENDERING);
    if (outcome === 'nothing' && this.lookedFor === address) this.page.close();
  }

  /** The view is gone, whoever closed it. */
  closed(): void {
    this.isOpen = false;
  }

  private async lookAgain(address: string, cause: Cause, waits: number[]): Promise<Outcome> {
    let outcome = await this.look(address, cause);
    for (const ms of waits) {
      if (outcome === 'settled') break;
      await wait(ms);
      outcome = await this.look(address, cause);
    }
    return outcome;
  }

  private async look(address: string, cause: Cause): Promise<Outcome> {
    if (this.lookedFor !== address) return 'settled';
    if (!this.page.looksLikeArticle()) return 'nothing';
    const settings = await this.page.mayOpen(address, cause === 'history');
    if (!settings) return 'settled';
    const article = await this.page.read(settings.strictness);
    if (this.lookedFor !== address) return 'settled';
    if (!article) return 'nothing';
    // Until a page has rendered what it went to, it still shows what it came from.
    if (this.shown && this.shown.address !== address && isSame(article, this.shown.article)) return 'same';
    this.shown = { article, address };
    this.page.open(article, settings.mode);
    this.isOpen = true;
    return 'settled';
  }
}

const isSame = (a: Article, b: Article): boolean => a.title === b.title && isSameValue(a.blocks[0], b.blocks[0]);
