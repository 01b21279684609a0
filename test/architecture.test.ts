import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { globalProblems, htmlStringProblems } from './architecture/html-strings.ts';
import { fileProblems, importCircles, layerProblems } from './architecture/layers.ts';
import { type LockFile, lockProblems } from './architecture/lock-file.ts';
import { traceProblems } from './architecture/machine-traces.ts';
import { type BuiltManifest, manifestProblems } from './architecture/manifest.ts';
import { mapProblems } from './architecture/readme-map.ts';
import type { SourceFile } from './architecture/syntax.ts';
import { trackedPaths as paths } from './architecture/tracked-paths.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });
const source = paths.filter((path) => /^src\/.*\.tsx?$/.test(path)).map(read);
const core = source.filter(({ path }) => path.startsWith('src/core/'));
const one = (path: string, text: string): SourceFile[] => [{ path, text }];

describe('layers', () => {
  test('imports go down only, and packages stay in their place', () => expect(layerProblems(source)).toEqual([]));
  test('imports go in no circle', () => expect(importCircles(source)).toEqual([]));
  test('file names say something, and no file only passes on', () => expect(fileProblems(source)).toEqual([]));

  test.each([
    ['upwards', 'src/core/read-article.ts', "import { t } from '../views/shared/translate.ts';"],
    ['upwards, for a type', 'src/views/popup/a.tsx', "import type { S } from '../../extension/settings.ts';"],
    ['upwards, later', 'src/core/content/a.ts', "export const a = () => import('../../extension/b.ts');"],
    ['from a stage to another', 'src/core/quotes/a.ts', "import { parse } from '../page/time.ts';"],
    ['from a rule to another', 'src/core/clutter/rules/a.ts', "import b from './b.ts';"],
    ['from an exporter to another', 'src/core/exporters/a.ts', "export { default } from './text.ts';"],
    ['from the model', 'src/core/article.ts', "import { textOf } from './content/text.ts';"],
    ['without an ending', 'src/views/popup/a.tsx', "import { t } from '../shared/translate';"],
    ['of Preact in core', 'src/core/content/a.ts', "import { h } from 'preact';"],
    ['of Readability elsewhere', 'src/core/quotes/a.ts', "import { Readability } from '@mozilla/readability';"],
    ['of the browser in views', 'src/views/popup/a.tsx', "import browser from 'webextension-polyfill';"],
    ['of an unknown package', 'src/extension/a.ts', "import left from 'left-pad';"],
  ])('an import %s is found', (_, path, text) => expect(layerProblems(one(path, text))).toHaveLength(1));

  test('a circle is found', () => {
    const circle = [
      ...one('src/core/a.ts', "import './b.ts';"),
      ...one('src/core/b.ts', "import './c.ts';"),
      ...one('src/core/c.ts', "import './a.ts';"),
    ];
    expect(importCircles(circle)).toEqual(['src/core/a.ts -> src/core/b.ts -> src/core/c.ts -> src/core/a.ts']);
  });

  test.each([
    ['src/core/utils.ts', 'export const a = 1;'],
    ['src/views/helpers/clip.ts', 'export const a = 1;'],
    ['src/core/quotes/index.ts', 'export const a = 1;'],
    ['src/core/barrel.ts', "export { a } from './a.ts';\nexport * from './b.ts';"],
  ])('%s is found', (path, text) => expect(fileProblems(one(path, text))).toHaveLength(1));
});

describe('strings never become markup or code', () => {
  test('in src', () => expect(htmlStringProblems(source)).toEqual([]));

  test.each([
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'const { innerHTML } = element;',
    'element.outerHTML = text;',
    'element.insertAdjacentHTML("beforeend", text);',
    'document.write(text);',
    'frame.contentDocument.writeln(text);',
    'new DOMParser().parseFromString(text, "text/html");',
    'document.createRange().createContextualFragment(text);',
    'element.setHTMLUnsafe(text);',
    'frame.srcdoc = text;',
    'eval(text);',
    'new Function(text)();',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
    "h('p', { innerHTML: text });",
  ])('%s is found', (text) => expect(htmlStringProblems(one('src/views/a.tsx', text))).not.toEqual([]));

  test.each(['const size = element.outerHTML.length;', 'exporter.write(article);', 'const html = "<p></p>";'])(
    '%s is none',
    (text) => expect(htmlStringProblems(one('src/views/a.tsx', text))).toEqual([]),
  );
});

describe('core stands alone', () => {
  test('it uses no global of a browser or of Node', () => expect(globalProblems(core)).toEqual([]));

  test.each([
    'document.querySelector("a");',
    'const title = window.document.title;',
    'browser.storage.local.get();',
    'await fetch(url);',
    'setTimeout(run, 10);',
  ])('%s is found', (text) => expect(globalProblems(one('src/core/a.ts', text))).not.toEqual([]));

  test.each([
    'export const read = (document: Document) => document.title;',
    'const { document } = given;\ndocument.title;',
    'given.window.location;',
    'const place = { location: 1 };',
  ])('%s is none', (text) => expect(globalProblems(one('src/core/a.ts', text))).toEqual([]));
});

describe.each(['chrome', 'firefox'])('the built extension for %s', (target) => {
  const file = join(root, 'dist', target, 'manifest.json');
  const manifest = (): BuiltManifest => JSON.parse(readFileSync(file, 'utf8'));

  test('is there', () => expect(existsSync(file), 'run "npm run build" first').toBe(true));
  test('may do what it needs and no more', () => expect(manifestProblems(manifest())).toEqual([]));

  test.each<[string, BuiltManifest]>([
    ['a broad host permission', { host_permissions: ['<all_urls>'] }],
    ['one host permission', { host_permissions: ['https://daily.example/*'] }],
    ['the tabs permission', { permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'tabs'] }],
    ['a content script', { content_scripts: [{ matches: ['https://*/*'], js: ['a.js'] }] }],
    ['resources for pages', { web_accessible_resources: [] }],
    ['optional access to files', { optional_host_permissions: ['<all_urls>'] }],
    [
      'a wide policy',
      { content_security_policy: { extension_pages: "default-src 'none'; script-src 'self' 'unsafe-eval'" } },
    ],
  ])('%s is found', (_, planted) => expect(manifestProblems({ ...manifest(), ...planted })).not.toEqual([]));
});

describe('the README', () => {
  test('has a map of src that is true', () => expect(mapProblems(read('README.md').text, paths)).toEqual([]));

  const files = [
    'src/core/article.ts',
    'src/core/clutter/rule.ts',
    'src/core/clutter/rules/tags.ts',
    'src/views/a.tsx',
  ];
  const map = (lines: string) => `# A\n\n\`\`\`\n${lines}\n\`\`\`\n`;
  const whole =
    'src/\n  core/  the engine\n    article.ts  the model\n    clutter/\n      rule.ts\n      rules/<name>.ts\n      rules/\n  views/';

  test('a true map is taken', () => expect(mapProblems(map(whole), files)).toEqual([]));
  test('a file that is not there is found', () => {
    expect(mapProblems(map(whole.replace('article.ts', 'model.ts')), files)).toEqual([
      "the README's map names src/core/model.ts, which is not there",
    ]);
  });
  test('a folder that is left out is found', () => {
    expect(mapProblems(map(whole.replace('\n  views/', '')), files)).toEqual([
      "the README's map leaves out src/views/",
    ]);
  });
});

describe('tracked files', () => {
  const text = paths.filter((path) => !/\.(png|jpg|ico|woff2?)$/.test(path)).map(read);

  test('name no package registry and no machine', () => expect(traceProblems(text)).toEqual([]));
  test('a registry is found', () => {
    expect(traceProblems(one('package-lock.json', ['https://registry', 'npmjs.org/a'].join('.')))).toHaveLength(1);
  });
  test('a path is found', () => expect(traceProblems(one('a.ts', ["'", 'home', 'me/a'].join('/')))).toHaveLength(1));
});

describe('the lock file', () => {
  test('has the packages of every platform', () => {
    expect(lockProblems(JSON.parse(read('package-lock.json').text))).toEqual([]);
  });
  test('a package that is left out is found', () => {
    const lock: LockFile = {
      packages: { '': { dependencies: { a: '1' } }, 'node_modules/a': { optionalDependencies: { 'a-mac': '1' } } },
    };
    expect(lockProblems(lock)).toEqual(['node_modules/a needs a-mac']);
  });
});
