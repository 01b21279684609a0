import browser from 'webextension-polyfill';
import type { ShortcutListProps } from '../../views/shared/shortcut-list.tsx';
import { reporting } from '../report-error.ts';

/** The keys as they are set, with the way to the browser's page for them. */
export async function shortcutsWithActions(): Promise<ShortcutListProps> {
  // Browsers on phones have no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  const shortcuts = commands.flatMap(({ description, shortcut }) =>
    description ? [{ what: description, keys: shortcut ?? '' }] : [],
  );
  return { shortcuts, ...(browser.commands && { onShortcuts: openShortcuts }) };
}

/** Browsers show their shortcuts on a page of their own; Firefox opens it by a call, Chrome as a tab. */
function openShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  const opened = commands.openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  opened.catch(reporting('opening the shortcuts'));
}
