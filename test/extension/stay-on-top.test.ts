import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stayOnTop } from '../../src/extension/page/stay-on-top.ts';

let dialog: HTMLDialogElement;
let host: HTMLElement;
let root: ShadowRoot;
let onTop: ReturnType<typeof stayOnTop>;

/** What the page does, as far as we hear of it. */
const cover = async () => {
  const own = document.body.appendChild(document.createElement('input'));
  own.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await Promise.resolve();
  own.remove();
};

beforeEach(() => {
  host = document.body.appendChild(document.createElement('div'));
  root = host.attachShadow({ mode: 'closed' });
  dialog = root.appendChild(document.createElement('dialog'));
  dialog.open = true;
  dialog.close = vi.fn(() => dialog.removeAttribute('open'));
  dialog.showModal = vi.fn(() => dialog.setAttribute('open', ''));
  onTop = stayOnTop(host, root);
});
afterEach(() => {
  onTop.end();
  host.remove();
});

test('what the page puts over the view goes below, with the focus where it was', async () => {
  const button = dialog.appendChild(document.createElement('button'));
  button.focus();
  dialog.scrollTop = 120;
  await cover();
  expect(dialog.showModal).toHaveBeenCalledOnce();
  expect(dialog.scrollTop).toBe(120);
  expect(root.activeElement).toBe(button);
});

test('a popover of the page counts when it opens and is large; ours and what folds never do', async () => {
  const own = document.body.appendChild(document.createElement('p'));
  const toggle = async (element: Element, newState: string, share = 1, isPopover = true) => {
    vi.spyOn(element, 'matches').mockReturnValue(isPopover);
    element.getBoundingClientRect = () => new DOMRect(0, 0, innerWidth * share, innerHeight * share);
    element.dispatchEvent(Object.assign(new Event('toggle'), { newState }));
    await Promise.resolve();
  };
  await toggle(own, 'closed');
  await toggle(host, 'open');
  await toggle(own, 'open', 0.4);
  await toggle(own, 'open', 1, false);
  expect(dialog.showModal).not.toHaveBeenCalled();
  await toggle(own, 'open');
  expect(dialog.showModal).toHaveBeenCalledOnce();
});

test('a page that does it over and over is given way to until the reader does something', async () => {
  for (let i = 0; i < 50; i++) await cover();
  const times = vi.mocked(dialog.showModal).mock.calls.length;
  expect(times).toBeGreaterThan(1);
  expect(times).toBeLessThan(20);
  onTop.ask();
  expect(dialog.showModal).toHaveBeenCalledTimes(times + 1);
  onTop.ask();
  expect(dialog.showModal).toHaveBeenCalledTimes(times + 1);
});

test('nothing is shown again once the view is closed, or its watch is over', async () => {
  dialog.open = false;
  await cover();
  dialog.open = true;
  onTop.end();
  await cover();
  expect(dialog.showModal).not.toHaveBeenCalled();
});
