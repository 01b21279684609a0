import { highlightsKey } from '../../src/core/highlights/stored-highlights.ts';
import type { PageApi } from '../../src/extension/page-api.ts';
import { launch } from '../e2e/launch.ts';
import { servePages } from '../e2e/page-server.ts';
import { closed, opened, READER } from '../e2e/reading-view.ts';

const SENTENCE =
  'At the mill by the river the wheel was still turning, and “nobody has asked for a while,” said Mara Lind, who keeps it. ';
const SIZES = [2000, 10_000];
const ROUNDS = 15;
/** Milliseconds of a frame of a screen with sixty a second. */
const FRAME = 1000 / 60;

declare const cleanCopy: PageApi;

/** Passages of the article that are highlighted. */
const HIGHLIGHTS = 12;

interface Painted {
  /** Milliseconds from the article being there to the end of the first frame that shows its text. */
  took: number;
  /** Frames of the screen from the one in which it came to the one that shows it, by the browser's own times of frames: 1 is the very next. */
  frames: number;
}

/** Each by turns as a bare dialog and in the view. Runs in the page's isolated world. */
async function paint(rounds: number, frameTime: number): Promise<{ plain: Painted[]; reader: Painted[] }> {
  const { article } = cleanCopy.read({ evenIfLoading: true });
  if (!article) throw new Error('no article');
  const frame = () => new Promise<number>(requestAnimationFrame);
  const time = async (show: () => unknown, hide: () => unknown, shown: () => Element | null | undefined) => {
    await frame();
    const first = await frame();
    const began = performance.now();
    await show();
    let last = first;
    // Whether it was laid out when the frame began; the look itself would lay it out.
    do {
      last = await frame();
      await new Promise((resolve) => setTimeout(resolve));
    } while (!shown()?.hasAttribute('open'));
    const took = performance.now() - began;
    hide();
    return { took, frames: Math.round((last - first) / frameTime) };
  };
  const dialog = document.createElement('dialog');
  dialog.append(document.querySelector('article')?.cloneNode(true) ?? '');
  const showPlain = () => {
    document.body.append(dialog);
    dialog.showModal();
  };
  const hidePlain = () => {
    dialog.close();
    dialog.remove();
  };
  const times = { plain: [] as Painted[], reader: [] as Painted[] };
  for (let round = 0; round < rounds; round++) {
    times.plain.push(await time(showPlain, hidePlain, () => dialog));
    times.reader.push(
      await time(
        () => cleanCopy.openReader(article),
        () => cleanCopy.closeReader(),
        () => chrome.dom.openOrClosedShadowRoot(document.querySelector('clean-copy-reader')!)?.querySelector('dialog'),
      ),
    );
  }
  return times;
}

const passage = (at: number): string => `Mill number ${at} has a wheel of ${at + 3} metres. `;

/** What is stored of an article with highlights. */
function highlights(): object[] {
  return Array.from({ length: HIGHLIGHTS }, (_, at) => ({
    id: `highlight-${at}`,
    quote: { exact: passage(at).trim(), prefix: '', suffix: ` ${SENTENCE.slice(0, 30)}` },
    created: '2026-01-01T00:00:00.000Z',
  }));
}

/** With the function's own text: it runs in the tab's isolated world, which the worker alone can reach. */
const inActiveTab = new Function(`return chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${paint}, args: [${ROUNDS}, ${FRAME}] }))
  .then(([answer]) => answer.result)`) as () => ReturnType<typeof paint>;

const at = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const msOf = (rounds: Painted[]): number[] => rounds.map(({ took }) => took);
const spread = (rounds: Painted[]): string =>
  [0, 0.5, 0.9, 1].map((share) => at(msOf(rounds), share).toFixed(1)).join(' / ');
const inNext = (rounds: Painted[]): string =>
  `${rounds.filter(({ frames }) => frames === 1).length} of ${rounds.length}`;

/** How soon the reading view is on the screen, beside the same text as plain HTML in a dialog: node scripts/run.mjs test/bench/first-paint.ts */
export default async function main() {
  const paragraph = (at: number) => `<p>${passage(at)}${SENTENCE.repeat(4)}</p>`;
  const pages = SIZES.map((words) => {
    const paragraphs = Array.from({ length: words / (paragraph(0).split(' ').length - 1) }, (_, at) => paragraph(at));
    return [
      `words-${words}`,
      `<!doctype html><html lang="en"><title>Mills</title><article><h1>Every mill along the river</h1>${paragraphs.join('')}</article>`,
    ];
  });
  const server = await servePages(Object.fromEntries(pages));
  const browser = await launch('chromium');
  try {
    for (const [name = ''] of pages) {
      await browser.inExtension(
        (key, kept) => chrome.storage.local.set({ [key]: kept }),
        highlightsKey(server.url(name)),
        { highlights: highlights() },
      );
      const tab = await browser.open(server.url(name));
      const popup = await browser.clickToolbar(tab);
      await popup.click('[data-action=reader]');
      await opened(tab);
      await tab.waitFor(`${READER} >>> [data-highlight]`);
      await tab.press('Escape');
      await closed(tab);
      const { plain, reader } = await browser.inExtension(inActiveTab);
      console.log(`${name}, ms least / median / p90 / most: plain ${spread(plain)}; reading view ${spread(reader)}`);
      console.log(`  in the very next frame: plain ${inNext(plain)}; reading view ${inNext(reader)}`);
      console.log(`  ratio of the medians ${(at(msOf(reader), 0.5) / at(msOf(plain), 0.5)).toFixed(2)}`);
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
