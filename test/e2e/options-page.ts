import type { View } from './browser.ts';
import { browser } from './stage.ts';

export const OPTIONS = 'src/views/options/options.html';

/** What the extension has stored under a key. */
export const stored = (key: string) =>
  browser.inExtension(async (wanted) => (await (globalThis.browser ?? chrome).storage.local.get(wanted))[wanted], key);

/** Chooses a file as the reader would in the dialog, which no test can open. */
export const chooseFile = (page: View, text: string, action = 'import-rules') =>
  page.evaluate(
    (content, name) => {
      const input = document.querySelector(`[data-action=${name}]`) as HTMLInputElement;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'rules.json', { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    action,
  );

/** All that it has stored. */
export const everything = () => browser.inExtension(() => (globalThis.browser ?? chrome).storage.local.get(null));
