// npm start: installs what is missing, builds, and opens the extension on a demo article.
// npm start [-- chromium | firefox] [--headless]. Without a display it runs headless and prints what the popup shows.
import { spawnSync } from 'node:child_process';
import { ensureBrowser, ensurePackages, findBrowser, howToInstall, root, say } from './setup.mjs';

const args = process.argv.slice(2);
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = args.includes('--headless') || noDisplay;

/** @param {string[]} command */
function run(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** @returns {import('./setup.mjs').BrowserName | undefined} */
function chooseBrowser() {
  const wanted = args.includes('firefox')
    ? 'firefox'
    : args.some((arg) => arg.startsWith('chrom'))
      ? 'chromium'
      : undefined;
  if (!wanted && findBrowser('chromium')) return 'chromium';
  if (!wanted && findBrowser('firefox')) return 'firefox';
  const name = wanted ?? 'chromium';
  return ensureBrowser(name) ? name : undefined;
}

ensurePackages();
const browser = chooseBrowser();
if (!browser) {
  say(howToInstall(args.includes('firefox') ? 'firefox' : 'chromium'));
  process.exit(1);
}
run(['scripts/build.mjs', browser === 'chromium' ? 'chrome' : 'firefox']);
say(`Starting ${browser}${headless ? ' without a window' : ''} ...`);
run(['scripts/run.mjs', 'scripts/demo.ts', browser, ...(headless ? ['--headless'] : [])]);
