import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packages from '../../package.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { documentProblems } from './documents.ts';
import { PACKAGES } from './layers.ts';
import { trackedPaths } from './tracked-paths.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => ({ path, text: readFileSync(join(root, path), 'utf8') });
const documents = trackedPaths.filter((path) => path.endsWith('.md') && !path.startsWith('test/')).map(read);
const scripts = Object.keys(packages.scripts);
/** Names of the files that the walk-throughs have one write. */
const examples = [...read('CONTRIBUTING.md').text.matchAll(/`npm run new -- [a-z]+ ([\w.-]+)/g)].map(
  ([, name]) => name,
);
const WRITTEN = new RegExp(`/(${examples.join('|')})\\.`);

describe('the documents', () => {
  test('name files, links and commands that are there', () => {
    expect(documentProblems(documents, trackedPaths, scripts, WRITTEN)).toEqual([]);
  });

  test.each([
    ['a file', 'See `src/core/nothing.ts`.'],
    ['a link', 'See [this](nothing.md).'],
    ['a command', 'Type `npm run nothing`.'],
  ])('%s that is not there is found', (_, text) => {
    expect(documentProblems([{ path: 'docs/a.md', text }], trackedPaths, scripts, WRITTEN)).toHaveLength(1);
  });

  test('the store is told of every permission, and of no other', () => {
    const named = [...read('store/permissions.md').text.matchAll(/^- `(\w+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(manifest.permissions);
  });

  test('the listing has the name and the short description of the manifest', () => {
    const { text } = read('store/listing.md');
    expect(text).toContain(`**Name**: ${english.extension_name.message}\n`);
    expect(text).toContain(english.extension_description.message);
  });

  test('the design names the stages that there are, and where packages may be', () => {
    const { text } = read('docs/design.md');
    const rows = [...text.matchAll(/^\| `([^`]+)` /gm)].map(([, name]) => name!);
    const stages = new Set(
      trackedPaths
        .flatMap((path) => /^src\/core\/([a-z-]+)\//.exec(path)?.[1] ?? [])
        .filter((name) => !/^(sites|languages|exporters)$/.test(name)),
    );
    expect([...stages].filter((stage) => !rows.includes(stage))).toEqual([]);
    for (const name of Object.keys(packages.dependencies)) {
      expect(rows).toContain(name);
      const [, place] = new RegExp(`^\\| \`${name}\` +\\| \`([^\`]+)\``, 'm').exec(text) ?? [];
      const files = PACKAGES.find(([pattern]) => pattern.test(name))?.[1];
      expect([name, place, files?.test(place!) || files?.test(`${place}/`)]).toEqual([name, place, true]);
    }
  });

  test('the changelog has the version of the manifest, which is that of the package', () => {
    expect(read('CHANGELOG.md').text).toContain(`## ${manifest.version}`);
    expect(packages.version).toBe(manifest.version);
  });
});
