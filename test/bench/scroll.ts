import { launch } from '../e2e/launch.ts';
import { servePages } from '../e2e/page-server.ts';
import { opened, READER } from '../e2e/reading-view.ts';

const WORDS = 10_000;
const SENTENCE =
  'At the mill by the river the wheel was still turning, and “nobody has asked for a while,” said Mara Lind, who keeps it. ';

/** Scrolls to the end, a step a frame, and gives how long each frame took and the longest task. Runs in a document or a shadow root. */
async function scrollThrough(root: ParentNode, selector: string): Promise<{ frames: number[]; longest: number }> {
  const scroller = root.querySelector(selector) ?? document.documentElement;
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ entryTypes: ['longtask'] });
  const frames: number[] = [];
  const frame = () => new Promise<number>(requestAnimationFrame);
  let before = await frame();
  for (let at = 0; at < scroller.scrollHeight && frames.length < 400; at += 120) {
    scroller.scrollTop = at;
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  watch.disconnect();
  return { frames, longest };
}

const at = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const inDocument = (selector: string) => `() => (${scrollThrough})(document, ${JSON.stringify(selector)})`;

type Scrolled = Awaited<ReturnType<typeof scrollThrough>>;

/** How smoothly the popup and the reading view scroll an article of 10,000 words, beside the same text as plain HTML: npm run bench:scroll */
export default async function main() {
  const paragraph = `<p>${SENTENCE.repeat(4)}</p>`;
  const count = Math.ceil(WORDS / paragraph.split(' ').length);
  const text = paragraph.repeat(count);
  const server = await servePages({
    long: `<!doctype html><html lang="en"><title>Mills</title><article><h1>Every mill along the river</h1>${text}</article>`,
  });
  const browser = await launch('chromium');
  try {
    const tab = await browser.open(server.url('long'));
    const plain = await tab.evaluateText<Scrolled>(inDocument('html'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"] .text');
    const inPopup = await popup.evaluateText<Scrolled>(inDocument('.scroll'));
    await tab.evaluate(() => window.scrollTo(0, 0));
    await popup.click('[data-action=reader]');
    await opened(tab);
    const inReader = await tab.evaluateInShadow(READER, scrollThrough, 'dialog');
    const ours = { popup: inPopup, 'reading view': inReader };
    for (const [name, { frames, longest }] of Object.entries({ 'plain HTML': plain, ...ours })) {
      const shown = [0.5, 0.95, 1].map((share) => at(frames, share).toFixed(1)).join(' / ');
      console.log(
        `${name.padEnd(12)}  ${frames.length} frames, ms median / p95 / longest: ${shown}; longest task ${longest} ms`,
      );
    }
    for (const [name, { frames }] of Object.entries(ours)) {
      const ratio = (share: number) => (at(frames, share) / at(plain.frames, share)).toFixed(2);
      console.log(`${name}: ratio of the medians ${ratio(0.5)}, of p95 ${ratio(0.95)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
