import { expect, test } from 'vitest';
import { type Tab, until } from './browser.ts';
import { PAGES } from './mill-pages.ts';
import { inView, openView, READER } from './reading-view.ts';
import { browser, inBrowsers, server } from './stage.ts';

const mill = (number: number): string =>
  `<p>At mill number ${number} the wheel was still turning, and the miller showed the visitors every stone that his family had cut.</p>`;

const WHEELS = Array.from({ length: 14 }, (_, column) => `<td>${1800 + column} ,5</td>`).join('');

const ARTICLE = `<!doctype html><html lang="en"><title>Every mill along the river</title><article><h1>Every mill along the river</h1>
  <p>“We have kept it turning for eighty years, and nobody has asked us why we do it,” said Mara Lind, the harbour master, on Tuesday.</p>
  ${mill(1)}${mill(2)}
  <h2>What the wheels can do in a spring with more water than anybody remembers</h2>
  <p>A wheel lifts 10<sup>6</sup> litres a day, which needs no <code>pump()</code>, as <a href="/pump">the pump</a> does. The water is H<sub>2</sub>O.</p>
  <figure><img src="/picture.svg" alt="The gate" width="640" height="360"><figcaption>The gate in March <span class="credit">Photo: Ines Falk</span></figcaption></figure>
  <table><tr><th>Year</th>${WHEELS}</tr><tr><th>Turns</th>${WHEELS}</tr></table>
  <blockquote><p>Whoever comes last shuts the gate, and whoever comes first opens it again.</p>
    <video><source src="/gate.mp4" type="video/mp4"></video></blockquote>
  <ul><li>The gate is shut by a wheel of its own.<iframe src="https://vimeo.com/7" title="The gate"></iframe></li><li>It is opened by hand.</li></ul>
  <p>A wheel slows by <math><munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>f</mi></math> turns a day, whatever the water does in the spring.</p>
  ${mill(3)}${mill(4)}
  <p><iframe src="https://www.youtube.com/embed/abc" title="The wheel in March" width="600" height="340"></iframe></p>
  ${mill(5)}</article></html>`;

/** The style of the first element in the view that is meant, as the browser computes it. */
const styleOf = (tab: Tab, selector: string, ...properties: string[]) =>
  tab.evaluateInShadow(
    READER,
    (root, wanted, names) => {
      const element = root.querySelector(wanted);
      const style = element && getComputedStyle(element);
      return (names as string[]).map((name) => style?.getPropertyValue(name) ?? 'absent');
    },
    selector,
    properties,
  );

inBrowsers(
  'the text of the reading view in %s',
  { pages: { mills: ARTICLE, 'mill-valley': PAGES.mills!, small: PAGES.small! } },
  () => {
    const set = async (tab: Tab, name: string) => {
      await tab.click(`${READER} >>> input[name=${name}]`);
    };
    const attribute = (tab: Tab, selector: string, named: string) =>
      tab.evaluateInShadow(READER, (root, at, name) => root.querySelector(at)?.getAttribute(name), selector, named);
    const count = (tab: Tab, selector: string) => tab.count(`${READER} >>> .text ${selector}`);

    test('is set with care', async () => {
      const tab = await openView(browser, server.url('mills'));
      expect(await styleOf(tab, '.text', 'hyphens')).toEqual(['auto']);
      expect(await styleOf(tab, '.text h2', 'text-wrap-style', 'hyphens')).toEqual(['balance', 'none']);
      const [hangs] = await styleOf(tab, '.text > p[data-opens]', 'text-indent');
      expect(Number.parseFloat(hangs!)).toBeLessThan(0);
      expect((await styleOf(tab, '.text td', 'font-variant-numeric'))[0]).toContain('tabular-nums');
      expect((await styleOf(tab, '.text code', 'font-family'))[0]).toMatch(/mono/i);
      const [size, line] = await styleOf(tab, '.text sup', 'font-size', 'line-height');
      const [whole] = await styleOf(tab, '.text', 'font-size');
      expect(Number.parseFloat(size!)).toBeLessThan(Number.parseFloat(whole!));
      expect(line).toBe('0px');
      expect(await tab.text(`${READER} >>> .text sub`)).toBe('2');
      expect(await tab.text(`${READER} >>> .text figcaption`)).toContain('The gate in March');
      expect(await tab.text(`${READER} >>> .text figcaption .credit`)).toBe('Photo: Ines Falk');
      expect(await tab.text(`${READER} >>> .text a[href*="youtube.com"]`)).toContain('youtube.com');
      expect(await tab.text(`${READER} >>> .text li a[href="https://vimeo.com/7"]`)).toContain('vimeo.com: The gate');
      expect(await count(tab, 'blockquote a[href$="/gate.mp4"]')).toBe(1);
      expect(await count(tab, ':is(iframe, video, object, embed, source)')).toBe(0);
      expect(await tab.text(`${READER} >>> .text`)).toContain('lim_(x → 0) f turns a day');
      expect(await tab.text(`${READER} >>> .text .said-by`)).toContain('Mara Lind');
      expect(await attribute(tab, '.text mark[data-quote]', 'title')).toMatch(/^Mara Lind/);
      await tab.close();
    });

    test('a wide table scrolls within itself, and the view not sideways', async () => {
      const tab = await openView(browser, server.url('mills'));
      const [table, view] = await tab.evaluateInShadow(READER, (root) =>
        ['.text .table', 'dialog'].map((selector) => {
          const { scrollWidth, clientWidth } = root.querySelector(selector)!;
          return scrollWidth - clientWidth;
        }),
      );
      expect(table).toBeGreaterThan(0);
      expect(view).toBe(0);
      await tab.close();
    });

    test('in a live blog a time stands with the entry that follows it', async () => {
      const tab = await openView(browser, server.url('live-blog'));
      const gaps = await tab.evaluateInShadow(READER, (root) =>
        [...root.querySelectorAll('.text > p')]
          .filter((it) => /^\d\d\.\d\d$/.test(it.textContent))
          .map((time) => {
            const { top, bottom } = time.getBoundingClientRect();
            const before = time.previousElementSibling!.getBoundingClientRect().bottom;
            return (top - before) / (time.nextElementSibling!.getBoundingClientRect().top - bottom);
          }),
      );
      expect(gaps.length).toBeGreaterThan(2);
      for (const gap of gaps) expect(gap).toBeGreaterThan(3);
      await tab.close();
    });

    test('shows and leaves out what is set, each by its switch', async () => {
      const tab = await openView(browser, server.url('mills'));
      await tab.press('s');
      await tab.waitFor(`${READER} >>> input[name=images]`);
      expect(await count(tab, 'p a')).toBe(1);
      await set(tab, 'links');
      await until('no links', async () => (await count(tab, 'p a')) === 0);
      expect(await count(tab, 'figure')).toBeGreaterThan(1);
      await set(tab, 'images');
      await until('no pictures', async () => (await count(tab, ':is(img, canvas, .picture-missing)')) === 0);
      await set(tab, 'justify');
      await until('justified lines', async () => (await styleOf(tab, '.text p', 'text-align'))[0] === 'justify');
      const face = async () => (await styleOf(tab, '.text', 'font-family'))[0];
      const before = await face();
      await tab.click(`${READER} >>> input[value=sans]`);
      await until('another face', async () => (await face()) !== before);
      for (const name of ['width', 'lineSpacing', 'letterSpacing']) {
        const looks = () => styleOf(tab, '.text', 'width', 'line-height', 'letter-spacing');
        const old = await looks();
        await tab.evaluateInShadow(
          READER,
          (root, at) => root.querySelector<HTMLElement>(`input[name=${at}]`)?.focus(),
          name,
        );
        await tab.press(name === 'width' ? 'ArrowLeft' : 'ArrowRight');
        await until(`another ${name}`, async () => (await looks()).join() !== old.join());
      }
      await browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.clear());
      await tab.close();
    });

    test.each([
      ['arabic-news', { direction: 'rtl', hyphens: 'manual' }],
      ['hebrew-feature', { direction: 'rtl', hyphens: 'manual' }],
      ['japanese-news', { direction: 'ltr', hyphens: 'manual', 'line-break': 'strict' }],
      ['german-news', { direction: 'ltr', hyphens: 'auto' }],
      ['ukrainian-hashed-divs', { direction: 'ltr', hyphens: 'auto', 'font-optical-sizing': 'auto' }],
    ])('%s is set as its script wants it', async (slug, wanted) => {
      const tab = await openView(browser, server.url(slug));
      expect(await styleOf(tab, '.text', ...Object.keys(wanted))).toEqual(Object.values(wanted));
      const sides = await tab.evaluateInShadow(READER, (root) => {
        const { left, right } = root.querySelector('.text')!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(root.querySelector('.text p')!);
        // The last line of a paragraph is short: it shows where lines begin.
        const last = [...range.getClientRects()].at(-1)!;
        return last.left - left < right - last.right ? 'ltr' : 'rtl';
      });
      expect(sides).toBe(wanted.direction);
      await tab.close();
    });

    test('a line has 45 to 75 letters', async () => {
      const tab = await openView(browser, server.url('mill-valley'));
      const letters = await inView(tab, (root) => {
        const paragraphs = [...root.querySelectorAll('.text p')];
        const lines = paragraphs.map((it) => {
          const leading = Number.parseFloat(getComputedStyle(it).lineHeight);
          return Math.round(it.getBoundingClientRect().height / leading);
        });
        const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
        // The last line of a paragraph is half full.
        return sum(paragraphs.map((it) => it.textContent!.length)) / (sum(lines) - lines.length / 2);
      });
      expect(letters).toBeGreaterThan(45);
      expect(letters).toBeLessThan(75);
      await tab.close();
    });

    test('the page’s styles do not reach in, not even its unit of length', async () => {
      const [plain, odd] = [
        await openView(browser, server.url('mill-valley')),
        await openView(browser, server.url('small')),
      ];
      const looks = (tab: Tab) =>
        inView(tab, (root) => {
          const text = getComputedStyle(root.querySelector('.text p')!);
          return [
            text.fontSize,
            text.color,
            text.fontFamily,
            root.querySelector('.bar')!.getBoundingClientRect().height,
          ];
        });
      expect(await looks(odd)).toEqual(await looks(plain));
      await odd.close();
      await plain.close();
    });
  },
);
