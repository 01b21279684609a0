import { KeyList } from '../shared/key-list.tsx';
import { type MessageKey, useTranslate } from '../shared/translate.ts';

/** Keys of the popup and the button that each stands for. */
const BUTTONS: Record<string, string> = {
  c: '[data-action=copy]',
  r: '[data-action=reader]',
};

const HELP: [string, MessageKey][] = [
  ['↑ ↓', 'key_quotes_move'],
  ['q', 'key_quote_copy'],
  ['c', 'key_copy'],
  ['r', 'key_reader'],
  ['?', 'key_help'],
];

/** The quote that has the focus and its neighbour, `step` further down. */
function moveFocus(root: HTMLElement, step: number): boolean {
  const quotes = [...root.querySelectorAll<HTMLElement>('.quote')];
  const at = quotes.indexOf(root.ownerDocument.activeElement as HTMLElement);
  if (at === -1) return false;
  quotes[at + step]?.focus();
  return true;
}

function copyQuote(root: HTMLElement): void {
  const focused = root.ownerDocument.activeElement?.closest('.quotes li');
  (focused ?? root).querySelector<HTMLElement>('[data-copy-quote]')?.click();
}

/** Handles the popup's keys; leaves fields and the browser's own shortcuts alone. */
export const popupKeys = (toggleHelp: () => void) => (event: KeyboardEvent) => {
  const root = event.currentTarget as HTMLElement;
  const inField = (event.target as HTMLElement).closest('input, select, textarea') !== null;
  if (inField || event.ctrlKey || event.metaKey || event.altKey) return;
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (!moveFocus(root, key === 'ArrowDown' ? 1 : -1)) return;
  } else if (key === 'q') copyQuote(root);
  else if (key === '?') toggleHelp();
  else if (Object.hasOwn(BUTTONS, key)) root.querySelector<HTMLElement>(BUTTONS[key]!)?.click();
  else return;
  event.preventDefault();
};

/** The keys, for those who ask with "?". */
export function KeyHelp() {
  const t = useTranslate();
  return <KeyList keys={HELP.map(([key, what]) => [key, t(what)])} />;
}
