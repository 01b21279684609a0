import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';
import manifest from '../manifest.json' with { type: 'json' };
import { root, say } from './setup.mjs';
import { type ArchiveFile, zip } from './zip.ts';

const HELP = `Builds the extension and packs it: zips for Chrome and Edge and for Firefox, the source that they were built from, and their sums.

  npm run package [-- --check]    into dist/packages

  --check    builds once more from the source archive alone, elsewhere, and compares byte by byte`;

const TARGETS = ['chrome', 'firefox'];
const folder = 'dist/packages';
const nameOf = (what: string): string => `clean-copy-${manifest.version}-${what}.zip`;

function filesIn(place: string): ArchiveFile[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(place, file).split(sep).join('/'), bytes: readFileSync(file) }));
}

/** What git tracks or would track, as it lies in the folder; undefined where git does not know the folder, as in an unpacked source archive. */
function sourceFiles(): ArchiveFile[] | undefined {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  try {
    if (git('rev-parse', '--show-prefix').trim() !== '') return undefined;
  } catch {
    return undefined;
  }
  if (git('status', '--porcelain') !== '') say('Not everything is committed: the source archive is of no commit.');
  const programs = new Set(
    [...git('ls-files', '--stage', '-z').matchAll(/100755 [^\t]+\t([^\0]+)/g)].map(([, path]) => path),
  );
  return git('ls-files', '-co', '--exclude-standard', '-z')
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => ({ path, bytes: readFileSync(join(root, path)), isExecutable: programs.has(path) }));
}

function build(place: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, args, { cwd: place, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed in ${place}.`);
}

function pack(): Map<string, Uint8Array> {
  build(root, 'scripts/build.mjs');
  const packages = new Map(TARGETS.map((target) => [nameOf(target), zip(filesIn(join(root, 'dist', target)))]));
  const source = sourceFiles();
  if (source) packages.set(nameOf('source'), zip(source));
  return packages;
}

function write(packages: ReadonlyMap<string, Uint8Array>): void {
  const place = join(root, folder);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const sums = [...packages].map(([name, bytes]) => {
    writeFileSync(join(place, name), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  writeFileSync(join(place, 'SHA256SUMS'), sums.join(''));
  console.log(`${folder}:\n${sums.join('')}`.trimEnd());
}

/** Packages that a build from the source archive, in a folder of its own, makes otherwise. */
function differences(packages: ReadonlyMap<string, Uint8Array>): string[] {
  const source = packages.get(nameOf('source'));
  if (!source) throw new Error('Without git there is no source archive to check.');
  const place = mkdtempSync(join(tmpdir(), 'clean-copy-source-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(source))) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    // The packages of the project's own folder; a lock file that is newer than they are would fetch them anew.
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
    utimesSync(join(place, 'package-lock.json'), 0, 0);
    build(place, 'scripts/run.mjs', 'scripts/package.ts');
    return TARGETS.map(nameOf).filter(
      (name) => !packages.get(name) || !readFileSync(join(place, folder, name)).equals(packages.get(name)!),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Gives the exit status: 1 where a second build differs, 2 for wrong use. */
export default function main(args: string[]): number {
  if (args.some((arg) => arg !== '--check')) {
    console.error(HELP);
    return 2;
  }
  const packages = pack();
  write(packages);
  if (!args.includes('--check')) return 0;
  const differing = differences(packages);
  say(
    differing.length > 0
      ? `A second build differs: ${differing.join(', ')}`
      : 'A build from the source archive is the same to the byte.',
  );
  return differing.length > 0 ? 1 : 0;
}
