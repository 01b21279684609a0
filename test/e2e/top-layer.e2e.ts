import { afterEach, expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { closed, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const ARTICLE = 'aggregator-article';
/** Over all of the window, in a colour that is nobody else's. */
const WINDOW = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:crimson';
const CRIMSON = '220,20,60,255';

inBrowsers('a page that puts something over the reading view, in %s', {}, () => {
  let tab: Tab;

  afterEach(() => tab?.close());

  /** Of the middle of the window as it is drawn: a popover over a modal dialog is seen, though no click reaches it. */
  const colour = async () =>
    tab.evaluate(
      async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(width / 2, height / 2, 1, 1).data.join();
      },
      (await tab.screenshot()).toString('base64'),
    );
  /** Where the middle of the window belongs to, as the page sees it. */
  const inTheMiddle = () =>
    tab.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName ?? 'nothing');
  /** How far the view is scrolled, and what of it has the focus. */
  const place = () =>
    tab.evaluateInShadow(READER, (root) => ({
      top: root.querySelector('dialog')?.scrollTop,
      focus: root.activeElement?.getAttribute('data-tool') ?? root.activeElement?.localName,
    }));

  test.each([
    ['a modal dialog', 'dialog', undefined],
    ['a popover', 'div', undefined],
    ['a popover in an open shadow root', 'div', 'open'],
    ['a popover in a closed shadow root', 'div', 'closed'],
    ['a modal dialog in a closed shadow root', 'dialog', 'closed'],
  ] as const)('%s goes below, and the view is where the reader was', async (_, kind, mode) => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluateInShadow(READER, (root) => {
      root.querySelector('dialog')!.scrollTop = 300;
      root.querySelector<HTMLElement>('[data-tool=highlights]')?.focus({ preventScroll: true });
    });
    const before = await place();
    expect(before).toEqual({ top: 300, focus: 'highlights' });
    await tab.evaluate(
      (name, style, shadow) => {
        const own = document.createElement(name);
        own.style.cssText = style;
        own.innerHTML = '<input value="Your address">';
        const host = document.body.appendChild(document.createElement('p'));
        (shadow ? host.attachShadow({ mode: shadow }) : document.body).append(own);
        if (own instanceof HTMLDialogElement) own.showModal();
        else {
          own.popover = 'manual';
          own.showPopover();
        }
      },
      kind,
      WINDOW,
      mode,
    );
    await until('the view', async () => (await colour()) !== CRIMSON);
    expect(await inTheMiddle()).toBe(READER);
    expect(await place()).toEqual(before);
    await tab.press('Escape');
    await closed(tab);
    // What the page has opened waits for the reader beneath.
    await until('what the page opened', async () => (await colour()) === CRIMSON);
    expect(await inTheMiddle()).toBe(mode ? 'p' : kind);
  });

  test('full screen goes below', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate((style) => {
      const own = document.createElement('div');
      own.style.cssText = style;
      // Behind the page, as long as it is not full-screen.
      own.style.zIndex = '-1';
      document.body.append(own);
      // The reader's click in the view lets the page do it.
      window.addEventListener('pointerup', () => void own.requestFullscreen(), { once: true, capture: true });
      document.addEventListener('fullscreenchange', () => document.documentElement.setAttribute('data-full', ''));
    }, WINDOW);
    await tab.click(`${READER} >>> h1`);
    await until('full screen', () => tab.evaluate(() => document.documentElement.dataset.full !== undefined));
    await until('the view', async () => (await colour()) !== CRIMSON);
    await tab.press('Escape');
    await tab.press('Escape');
    await closed(tab);
  });

  test('a dialog that is shown over and over is given way to, and goes below at the reader’s next stroke', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate((style) => {
      const own = document.createElement('dialog');
      own.style.cssText = style;
      document.body.append(own);
      let shown = 0;
      const again = () => {
        // A fight for ever would hang the test, not only the view.
        if (shown++ > 200) return;
        own.close();
        own.showModal();
        setTimeout(again, 20);
      };
      again();
      Object.assign(window, { ends: () => shown > 200 });
    }, WINDOW);
    await until('the end of it', () => tab.evaluate(() => (window as unknown as { ends: () => boolean }).ends()));
    expect(await inTheMiddle()).toBe('dialog');
    await tab.press('?');
    await until('the view', async () => (await inTheMiddle()) === READER);
    await tab.waitFor(`${READER} >>> [data-panel]`);
  });

  test('a field that takes every focus gets none while the view is open', async () => {
    tab = await openView(browser, server.url(ARTICLE));
    await tab.evaluate(() => {
      const field = document.createElement('input');
      document.body.prepend(field);
      const taken: string[] = [];
      Object.assign(window, { taken });
      field.addEventListener('focus', () => taken.push('focus'));
      document.addEventListener('focusin', () => field.focus(), true);
      setInterval(() => field.focus(), 30);
    });
    for (let i = 0; i < 3; i++) await tab.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await tab.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
    expect((await place()).focus).toBeTruthy();
    await tab.press('Escape');
    await closed(tab);
  });
});
