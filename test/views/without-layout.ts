import { vi } from 'vitest';

/** Stands in for what jsdom, which lays nothing out, does not have and the views ask for. */
export function standInForLayout(): void {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  HTMLElement.prototype.scrollBy = () => {};
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
}
