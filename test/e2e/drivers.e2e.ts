import { expect, test } from 'vitest';
import { browser, inBrowsers, server } from './stage.ts';

const PAGE = `<!doctype html><title>Driven</title>
<p id="far" style="margin-top: 3000px"><a href="#">a link far down</a></p>
<button id="near">press</button><input id="field"><div id="host"></div>
<script>
  near.onclick = (event) => { near.textContent = event.isTrusted ? 'by hand' : 'by script'; };
  far.onclick = (event) => { far.dataset.clicked = event.isTrusted; };
  onkeydown = (event) => { document.title = event.key; };
  const root = host.attachShadow({ mode: 'closed' });
  const inner = document.createElement('button');
  inner.textContent = 'inside';
  inner.onclick = (event) => { inner.textContent = event.isTrusted ? 'by hand' : 'by script'; };
  root.append(inner);
</script>`;

inBrowsers('driving %s', { pages: { driven: PAGE } }, () => {
  test('clicks and keys are the user’s, in the page and in a closed shadow root', async () => {
    const tab = await browser.open(server.url('driven', 'one.localhost'));
    await tab.click('#near');
    expect(await tab.text('#near')).toBe('by hand');
    await tab.click('#far a');
    expect(await tab.evaluate(() => document.getElementById('far')?.dataset.clicked)).toBe('true');
    await tab.click('#host >>> button');
    expect(await tab.text('#host >>> button')).toBe('by hand');
    expect(await tab.count('#host >>> button')).toBe(1);
    expect(await tab.count('#nobody >>> button')).toBe(0);
    await tab.press('Escape');
    expect(await tab.evaluate(() => document.title)).toBe('Escape');
    expect((await tab.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await tab.close();
  });

  test('the clipboard is the browser’s own', async () => {
    await browser.setClipboard('Grüße, 東京');
    expect(await browser.clipboard()).toEqual({ text: 'Grüße, 東京', html: undefined });
  });

  test('the toolbar button opens the popup, which can be asked, drawn and closed', async () => {
    const tab = await browser.open(server.url('driven', 'two.localhost'));
    const popup = await browser.clickToolbar(tab);
    await popup.waitFor('main');
    expect(await popup.url()).toBe(browser.extensionUrl('src/views/popup/popup.html'));
    await browser.setColorScheme(popup, 'dark');
    expect(await popup.evaluate((query) => matchMedia(query).matches, '(prefers-color-scheme: dark)')).toBe(true);
    await browser.setColorScheme(popup, 'light');
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
    expect(await tab.text('#near')).toBe('press');
  });

  test('an extension page has the extension’s rights', async () => {
    const permissions = await browser.inExtension(() => chrome.permissions.getAll());
    expect(permissions.permissions).toContain('activeTab');
    expect(permissions.origins).toEqual([]);
  });
});
