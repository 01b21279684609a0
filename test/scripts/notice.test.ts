// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { notice } from '../../scripts/notice.ts';
import { root } from '../../scripts/setup.mjs';

test('the notice that is shipped has every bundled package: "npm run notice" writes it', async () => {
  const text = await notice();
  for (const name of Object.keys(packages.dependencies)) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text).toContain('Public Suffix List');
  expect(readFileSync(join(root, 'public/NOTICE.txt'), 'utf8')).toBe(text);
});
