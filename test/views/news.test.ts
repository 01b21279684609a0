import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { NEWS } from '../../src/views/options/news.tsx';
import { english } from './english.ts';

test('the settings tell what is new in the version that the manifest has', () => {
  expect(NEWS[0]?.version).toBe(manifest.version);
  for (const { items } of NEWS) for (const item of items) expect(english(item).length).toBeGreaterThan(20);
});
