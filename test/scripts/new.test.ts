// @vitest-environment node
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import main, { plugins } from '../../scripts/new.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-copy-new-'));
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.restoreAllMocks();
});

const NAMES: Record<string, string> = {
  rule: 'print-link',
  site: 'daily.example',
  language: 'sv',
  exporter: 'org-mode',
  style: 'vancouver',
};

describe.each(Object.keys(plugins))('a new %s', (kind) => {
  const name = NAMES[kind] as string;

  test('is a source and what proves it, side by side', () => {
    expect(main([kind, name], folder)).toBe(0);
    const [source, proof] = Object.keys(plugins[kind]!.files(name, '')) as [string, string];
    expect(source).toMatch(/^src\/core\/[\w/]+\/[\w.-]+\.ts$/);
    expect(proof.replace(/\.(fixture\.html|expected\.\w+)$/, '')).toBe(source.replace(/\.ts$/, ''));
    const text = readFileSync(join(folder, source), 'utf8');
    expect(text).toContain('satisfies');
    expect(parseSync(source, text).errors).toEqual([]);
    expect(readdirSync(join(folder, source, '..'))).toHaveLength(2);
  });

  test('does not overwrite one', () => {
    main([kind, name], folder);
    expect(main([kind, name], folder)).toBe(1);
  });

  test.each(['', '../../evil', 'Utils', 'a b', 'constructor!'])('is not made for the name "%s"', (bad) => {
    expect(main([kind, bad], folder)).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('an exporter is written with the ending that its files have', () => {
  expect(main(['exporter', 'org-mode', 'org'], folder)).toBe(0);
  expect(readdirSync(join(folder, 'src/core/exporters'))).toEqual(['org-mode.expected.org', 'org-mode.ts']);
  expect(readFileSync(join(folder, 'src/core/exporters/org-mode.ts'), 'utf8')).toContain("extension: 'org'");
});

test('a rule looks for a word as classes and ids are read', () => {
  main(['rule', 'text-size'], folder);
  const source = readFileSync(join(folder, 'src/core/clutter/rules/text-size.ts'), 'utf8');
  expect(source).toContain("new Set(['size'])");
  expect(source).not.toMatch(/WORD|NAME/);
});

test('a page is taken from a file, with what is expected of it still to be written', () => {
  const file = join(import.meta.dirname, '../pages/demo-article/page.html');
  expect(main(['page', 'night-bus', file], folder)).toBe(0);
  expect(readFileSync(join(folder, 'test/pages/night-bus/page.html'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  expect(JSON.parse(readFileSync(join(folder, 'test/pages/night-bus/expected.json'), 'utf8'))).toHaveProperty(
    'quotes',
    [],
  );
  expect(main(['page', 'night-bus', file], folder)).toBe(1);
  expect(main(['page', 'other', join(folder, 'nowhere.html')], folder)).toBe(2);
});

test('every command of the walk-throughs can be followed: nothing of that name is there yet', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  const commands = [...guide.matchAll(/`npm run new -- ([a-z]+) ([\w.-]+)/g)].filter(([, kind]) => kind !== 'page');
  expect(commands.map(([, kind]) => kind)).toEqual(Object.keys(plugins));
  for (const [, kind, name] of commands)
    for (const path of Object.keys(plugins[kind!]!.files(name!, ''))) expect(existsSync(path), path).toBe(false);
});

test('an unknown kind is refused', () => {
  expect(main(['constructor', 'a'], folder)).toBe(2);
  expect(main([], folder)).toBe(2);
});
