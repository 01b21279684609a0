import { launch } from '../e2e/launch.ts';
import { servePages } from '../e2e/page-server.ts';

const WORDS = 10_000;
const SENTENCE =
  'At the mill by the river the wheel was still turning, and “nobody has asked for a while,” said Mara Lind, who keeps it. ';

/** Scrolls to the end, a step a frame, and gives how long each frame took and the longest task. Runs in a document. */
async function scrollThrough(selector: string): Promise<{ frames: number[]; longest: number }> {
  const scroller = document.querySelector(selector) ?? document.documentElement;
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

/** How smoothly the popup scrolls an article of 10,000 words, beside the same text as plain HTML: npm run bench:scroll */
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
    const plain = await tab.evaluate(scrollThrough, 'html');
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main[data-state="article"] .text');
    const ours = await popup.evaluate(scrollThrough, '.scroll');
    for (const [name, { frames, longest }] of Object.entries({ 'plain HTML': plain, popup: ours })) {
      const shown = [0.5, 0.95, 1].map((share) => at(frames, share).toFixed(1)).join(' / ');
      console.log(
        `${name.padEnd(10)}  ${frames.length} frames, ms median / p95 / longest: ${shown}; longest task ${longest} ms`,
      );
    }
    console.log(
      `ratio of the medians ${(at(ours.frames, 0.5) / at(plain.frames, 0.5)).toFixed(2)}, of p95 ${(at(ours.frames, 0.95) / at(plain.frames, 0.95)).toFixed(2)}`,
    );
  } finally {
    await browser.close();
    await server.close();
  }
}
