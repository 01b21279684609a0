import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { withoutTracking } from '../../core/citing/cited-source.ts';
import { type FurtherPageAnswer, toFurtherPageMessage } from '../messages/further-page-messages.ts';
import { isOwnAddress, sendingPage } from '../messages/sending-page.ts';
import { readTab } from '../page-scripts.ts';
import { reportError } from '../report-error.ts';
import { toFurtherPageArticle } from './further-page-article.ts';
import { giveBack, hasAccess } from './lent-access.ts';

/** Milliseconds that a page may take to load; after that it is read as far as it has come. */
const PATIENCE = 15_000;

/**
 * Answers an open reading view about further pages of its own origin; anybody else gets no answer. A page is opened in a tab behind, read there and closed:
 * the extension itself makes no request.
 */
export function answerFurtherPages(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<FurtherPageAnswer | undefined> | undefined {
  const known = toFurtherPageMessage(message);
  const page = sendingPage(sender);
  if (!known || !page) return undefined;
  const { pages, address } = known;
  if (!isOwnAddress(page, address)) return undefined;
  if (pages === 'done') return giveBack(address).then(() => undefined);
  // Of a private window no permission is kept.
  if (pages === 'allow' && page.tab.incognito) return undefined;
  if (pages === 'allow') return askFor(address, page.tab).then(() => undefined);
  return readPage(address, page.tab);
}

/** Only a click in a page of the extension can ask for a site. */
const askFor = (address: string, tab: Tabs.Tab): Promise<Tabs.Tab> =>
  browser.tabs.create({
    url: `${browser.runtime.getURL('src/views/options/options.html')}?allow=${encodeURIComponent(address)}&tab=${tab.id}`,
    ...(tab.windowId !== undefined && { windowId: tab.windowId }),
  });

async function readPage(address: string, opener: Tabs.Tab): Promise<FurtherPageAnswer> {
  if (!(await hasAccess(address))) return { refused: 'permission' };
  const { windowId } = opener;
  const tab = await browser.tabs.create({ url: address, active: false, ...(windowId !== undefined && { windowId }) });
  try {
    await loaded(tab);
    const { article } = await readTab(tab.id!, { evenIfLoading: true });
    if (!article) return { refused: 'nothing' };
    const checked = toFurtherPageArticle(article);
    if (!checked) return { refused: 'failed' };
    return withoutTracking(checked.url) === withoutTracking(address) ? { article: checked } : { refused: 'moved' };
  } catch (error) {
    reportError('reading a further page', error);
    return { refused: 'failed' };
  } finally {
    await browser.tabs.remove(tab.id!).catch(() => {});
  }
}

/** Resolves when the tab has loaded, is gone, or has taken too long. */
async function loaded({ id }: Tabs.Tab): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const tab = await browser.tabs.get(id!);
    // A tab that was just made is complete too, with nothing in it. The address is to be seen where the site is allowed.
    if (tab.status === 'complete' && /^https?:/.test(tab.url ?? '')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
