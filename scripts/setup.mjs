// What every command needs before anything else: packages and browsers. Node's own modules only: this runs before node_modules exists.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {'chromium' | 'firefox'} BrowserName */

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Progress and hints go to standard error, so that standard output holds results only. @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  const options = { cwd: root, shell: windows, env: { ...process.env, ...env } };
  // Both streams of a tool that only prepares go to standard error.
  return spawnSync(command, args, { ...options, stdio: ['ignore', 2, 2] }).status === 0;
}

/** Installs the packages when they are missing or older than the lock file. Exits with a message when npm fails. */
export function ensurePackages() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('Installing packages (npm ci, about a minute) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  say('npm ci failed: see its message above. Is the network there?');
  process.exit(1);
}

const windowsPath = (/** @type {string[]} */ ...programs) =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    programs.map((program) => join(process.env[folder] ?? '', program)),
  );

/** @type {Record<BrowserName, { label: string, variable: string, apt: string[], linux: string[], darwin: string[], win32: string[] }>} */
const BROWSERS = {
  chromium: {
    label: 'Chromium, Chrome or Edge',
    variable: 'CHROME_PATH',
    apt: ['chromium', 'chromium-browser'],
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: windowsPath('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    apt: ['firefox-esr', 'firefox'],
    linux: ['firefox', 'firefox-esr'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: windowsPath('Mozilla Firefox/firefox.exe'),
  },
};

/** Ubuntu's packages of these names may be stubs that only ask for a snap: a browser counts when it can tell its version. @param {string} file */
const starts = (file) =>
  process.platform === 'win32' || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Path of an installed browser, or undefined. CHROME_PATH and FIREFOX_PATH win over the search. @param {BrowserName} name */
export function findBrowser(name) {
  const { variable, ...places } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return chosen;
  const system = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = system === 'linux' ? places.linux.flatMap((file) => folders.map((f) => join(f, file))) : places[system];
  return files.find((file) => existsSync(file) && starts(file));
}

/** In one line, what somebody without this browser can do. @param {BrowserName} name */
export function howToInstall(name) {
  const { label, variable, apt } = BROWSERS[name];
  const hint = process.platform === 'linux' ? ` (Debian: apt-get install ${apt[0]})` : '';
  return `No ${label} found: install it${hint}, or set ${variable} to its program file.`;
}

/** Path of an installed browser; on Debian and Ubuntu, as root, one that is missing is installed. @param {BrowserName} name */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return found;
  const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };
  say(`Installing ${BROWSERS[name].label} with apt (about 100 MB, a minute or two) ...`);
  // Lists that came with a machine may name a browser without its security updates: such a Chromium crashed at a click on the toolbar.
  run('apt-get', ['update', '-q'], noQuestions);
  for (const wanted of BROWSERS[name].apt) {
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', wanted], noQuestions);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  return undefined;
}
