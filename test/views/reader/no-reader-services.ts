import { vi } from 'vitest';

/** What the extension does for the reading view, done by nobody. */
export const noReaderServices = () => ({
  keys: new Map(),
  onClose: vi.fn(),
  onCopy: vi.fn(),
  onCopyQuote: async () => 'copied' as const,
  onMakeRule: async () => true,
  onPrint: vi.fn(),
  onReading: vi.fn(),
  onAloud: vi.fn(),
  onRestrain: vi.fn(),
  pick: { always: async () => true, forget: vi.fn() },
  loadedPicture: () => undefined,
  pages: { next: () => undefined, read: async () => 'nothing' as const, allow: vi.fn(), done: vi.fn() },
  highlightStore: {
    isPrivate: false,
    watch: () => () => {},
    save: async () => 'done' as const,
    remove: async () => 'done' as const,
    showAll: vi.fn(),
  },
});
