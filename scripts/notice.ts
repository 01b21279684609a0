import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { root } from './setup.mjs';
import { withoutPreload } from './without-preload.ts';

const FILE = join(root, 'public/NOTICE.txt');

/** Data that a package carries, which is somebody else's. */
const DATA: Readonly<Record<string, string>> = {
  tldts:
    'tldts holds the Public Suffix List (https://publicsuffix.org), under the Mozilla Public License 2.0, whose text stands below with\nwebextension-polyfill and at https://mozilla.org/MPL/2.0/.',
};

/** Small pieces that the build tool puts in, by the name of their module. */
const BUILDERS: readonly [RegExp, string][] = [
  [/^\0?rolldown\/runtime/, 'rolldown'],
  // The helper that Vite would put in is left out: see without-preload.ts.
  [/^\0vite\/(?!preload-helper)/, 'vite'],
];

/** Every script of the extension that nothing else imports: the pages', the background's and those that are injected. */
function entries(): string[] {
  const extension = join(root, 'src/extension');
  const injected = readdirSync(extension).filter((file) => /\.iife\.tsx?$/.test(file));
  const pages = readdirSync(join(root, 'src/views'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) => /src="[./]*extension\/([^"]+)"/.exec(readFileSync(join(root, 'src/views', file), 'utf8'))?.[1] ?? '',
    );
  return [
    join(root, manifest.background.service_worker),
    ...[...injected, ...pages].map((file) => join(extension, file)),
  ];
}

/** The package that a module of the bundle is from; undefined for our own. */
const packageOf = (id: string): string | undefined =>
  /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.split('\\').join('/'))?.[1] ??
  BUILDERS.find(([pattern]) => pattern.test(id))?.[1];

/** Stands in for the paths of injected scripts, which are entries themselves. */
const withoutPaths = {
  name: 'clean-copy:without-paths',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id.endsWith('?script&iife') ? '\0path' : undefined),
  load: (id: string) => (id === '\0path' ? "export default '';" : undefined),
};

/** Names of the packages of which something is in the bundle, sorted. */
async function bundledPackages(): Promise<string[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutPaths, withoutPreload],
    define: { 'import.meta.env.CLEAN_COPY_FETCHES_LANGUAGES': 'true' },
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entries() } },
  });
  const names = [result]
    .flat()
    .flatMap((built) =>
      ('output' in built ? built.output : []).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? (packageOf(id) ?? []) : [],
            )
          : [],
      ),
    );
  return [...new Set(names)].sort();
}

/** A package's licence in its own words, without those of what it was built with. */
function licenceOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file: look one up.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  return text.split(/^#+ Licenses of bundled dependencies/im)[0]!.trim();
}

function entryOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  const place = String(source)
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^(git:|ssh:)\/\/(git@)?/, 'https://');
  const address = /^[\w-]+\/[\w.-]+$/.test(place) ? `https://github.com/${place}` : place;
  return [
    `${name} ${version} (${license})`,
    address,
    ...(DATA[name] ? ['', DATA[name]] : []),
    '',
    licenceOf(folder),
  ].join('\n');
}

/** What the packages in the bundle ask to be said with it. */
export async function notice(): Promise<string> {
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const head = [
    'Clean Copy is under the MIT licence. It holds these packages, unmodified but for being joined and minified;',
    'their source is at the addresses given. This file is written by "npm run notice" from what the bundle holds.',
  ].join('\n');
  return `${[head, ...(await bundledPackages()).map(entryOf)].join(rule)}\n`;
}

/** Writes public/NOTICE.txt. */
export default async function main(): Promise<number> {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const text = await notice();
  writeFileSync(FILE, text);
  console.log(text === before ? 'public/NOTICE.txt was current.' : 'Wrote public/NOTICE.txt.');
  return 0;
}
