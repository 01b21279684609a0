import { join } from 'node:path';
import type { Browser } from './browser.ts';
import type { Asked, Voices } from './voices.ts';

/** Those of an extension of its own. */
export async function giveVoices(browser: Browser): Promise<Voices> {
  const id = await browser.install(join(import.meta.dirname, 'voice'));
  return {
    async asked() {
      const page = await browser.open(`chrome-extension://${id}/asked.html`);
      try {
        return await page.evaluate(async () => (await chrome.storage.local.get('asked')).asked as Asked | undefined);
      } finally {
        await page.close();
      }
    },
  };
}
