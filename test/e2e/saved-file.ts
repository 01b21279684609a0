import { until, type View } from './browser.ts';

/** Clicks what saves a file and gives what would be in it; no file is made. */
export async function savedBy(popup: View, selector: string): Promise<string> {
  await popup.evaluate(() => {
    delete document.documentElement.dataset.saved;
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.documentElement.dataset.saved = text;
      });
      return '';
    };
  });
  await popup.click(selector);
  return until('the file', () => popup.evaluate(() => document.documentElement.dataset.saved));
}
