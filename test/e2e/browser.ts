import type { BrowserName } from '../../scripts/setup.mjs';
import type { Voices } from './voices.ts';

/** A function that is carried into the browser as text: it may use its arguments and the page's globals, nothing else. */
export type InPage<A extends unknown[], R> = (...args: A) => R | Promise<R>;

/** A document on the screen: a tab or the toolbar's popup. Selectors are CSS; `host >>> inner` looks into a shadow root, closed or open. */
export interface View {
  url(): Promise<string>;
  isOpen(): Promise<boolean>;
  /** Runs the function in the document's own world. Arguments and result are JSON. */
  evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** The same for the text of a function expression, for scripts that come from a file. */
  evaluateText<R>(run: string): Promise<R>;
  /** Runs the function with the shadow root of `host`, closed or open. */
  evaluateInShadow<A extends unknown[], R>(host: string, run: InPage<[ShadowRoot, ...A], R>, ...args: A): Promise<R>;
  /** Text as laid out of the first match; undefined where nothing matches. */
  text(selector: string): Promise<string | undefined>;
  count(selector: string): Promise<number>;
  /** Resolves when something matches and has a size on the screen; rejects after half a minute. */
  waitFor(selector: string): Promise<void>;
  /** A click with the mouse, which the browser counts as the user's. Waits for the element. */
  click(selector: string): Promise<void>;
  /** One stroke, such as "Escape" or "Alt+Shift+K": also reaches the browser's and the extension's own shortcuts. */
  press(keys: string): Promise<void>;
  /** PNG of what is on the screen. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Makes the tab as large as this, in CSS pixels, and all of the window with it in Firefox. */
  resize(width: number, height: number): Promise<void>;
  /** Prints the page as the browser would; gives the PDF. */
  print(): Promise<Buffer>;
}

/** What a reader has set in the system or the browser, and whether the page is seen as on paper; what is not named is off. */
export interface Media {
  forcedColors?: boolean;
  reducedMotion?: boolean;
  onPaper?: boolean;
}

/** The question a page asks for each, by what it is. */
export const MEDIA_QUERIES: Readonly<Record<keyof Media, string>> = {
  forcedColors: '(forced-colors: active)',
  reducedMotion: '(prefers-reduced-motion: reduce)',
  onPaper: 'print',
};

/** What lies on the system's clipboard. */
export interface Clipboard {
  text: string;
  html: string | undefined;
}

/** A real browser with the built extension in it. */
export interface Browser {
  name: BrowserName;
  version: string;
  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string;
  open(url: string): Promise<Tab>;
  /** In a private window of its own, into which the extension must have been let. */
  openPrivate(url: string): Promise<Tab>;
  /** The page that opens by itself once the extension is installed: closed at once unless it was to stay. */
  welcome: Tab;
  /** Clicks the toolbar button on this tab, which grants activeTab, and gives the popup that opens. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Chooses the extension's item of the page's context menu. */
  chooseMenuItem(tab: Tab, item: string): Promise<void>;
  clipboard(): Promise<Clipboard>;
  setClipboard(text: string): Promise<void>;
  /** Answers the browser's permission question for this match pattern with yes, before it is asked. */
  answerPermission(pattern: string): Promise<void>;
  /** Adds another extension, from its folder; gives its id. */
  install(folder: string): Promise<string>;
  /** Lets pages read aloud. */
  giveVoices(): Promise<Voices>;
  /** Takes a permission back as the reader would in the browser's own settings. */
  revokePermission(pattern: string): Promise<void>;
  /** Runs the function where `browser` and `chrome` are the extension's: in its worker (Chromium) or in a page of its own (Firefox). */
  inExtension<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R>;
  /** Ends the extension's background as the browser does when it has been idle; the next event starts it again. */
  endBackground(): Promise<void>;
  /** Has the extension put a tab out of memory, as a browser does that needs it, and comes back to it: it loads anew. */
  discard(tab: Tab): Promise<Tab>;
  setColorScheme(view: View, scheme: 'light' | 'dark'): Promise<void>;
  setMedia(tab: Tab, media: Media): Promise<void>;
  /** Resolves when the browser is gone, by whomever it was closed. */
  exited: Promise<unknown>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension; `dist/chrome` or `dist/firefox` where absent. */
  extension?: string;
  /** Extra preferences of a Firefox profile. */
  preferences?: Record<string, string | number | boolean>;
  /** Where made-up host names lead, as "127.0.0.1:8000", for pictures in which an address is seen. Chromium only. */
  hosts?: Readonly<Record<string, string>>;
  headless?: boolean;
  /** Lets the extension into private windows. */
  allowsPrivate?: boolean;
  /** Leaves the welcome page open. */
  keepsWelcome?: boolean;
}

/** Of the page that opens by itself once the extension is installed. */
export const WELCOME = 'src/views/welcome/welcome.html';

const PATIENCE = 30_000;

/** Asks until the answer is something, and gives it. Rejects, naming `what`, after half a minute. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    // What a browser hands over as JSON has null for undefined.
    if (answer !== undefined && answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Gave up waiting for ${what} after ${patience} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
