import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReaderKeys } from '../../../src/views/reader/reader-keys.ts';
import { usePanels } from '../../../src/views/reader/use-panels.ts';
import { standInForLayout } from '../without-layout.ts';

beforeEach(standInForLayout);
afterEach(() => {
  act(() => render(null, document.body));
  vi.unstubAllGlobals();
});

test('Esc closes a panel, and another one right after it is the view’s own', async () => {
  const keys: ReaderKeys = new Map();
  let panels: ReturnType<typeof usePanels> | undefined;
  const Probe = () => {
    panels = usePanels(keys);
    return null;
  };
  await act(async () => render(<Probe />, document.body));
  await act(async () => panels?.openPanel('keys'));
  expect(panels?.panel).toBe('keys');
  expect(keys.get('Escape')?.act()).toBe(true);
  // Drawn anew, but without what Preact leaves for after the next frame.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  expect(panels?.panel).toBeUndefined();
  expect(keys.get('Escape')?.act()).toBe(false);
});
