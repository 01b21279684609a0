// Builds the extension: node scripts/build.mjs [chrome] [firefox] [--watch]. Without a name: both, or Chrome's alone with --watch.
import { ensurePackages, say } from './setup.mjs';

const args = process.argv.slice(2);
const watch = args.includes('--watch');
const named = args.filter((arg) => arg === 'chrome' || arg === 'firefox');
const targets = named.length > 0 ? named : watch ? ['chrome'] : ['chrome', 'firefox'];

ensurePackages();
// Whatever the shell has: packages would put their development halves into the bundle.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
for (const mode of targets) {
  say(`Building dist/${mode} ...`);
  await build({ mode, logLevel: watch ? 'info' : 'warn', build: watch ? { watch: {} } : {} });
}
