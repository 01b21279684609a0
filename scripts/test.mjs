// npm test: installs what is missing and runs every check. Goes on after a failure; the last line counts.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser, ensurePackages, howToInstall, root, say } from './setup.mjs';

/** @typedef {{ name: string, passed: boolean, seconds: number, note?: string }} Step */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} TestResult */
/** @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} TestFile */

const HELP = `Runs every check: types, lint, unused code, unit tests, both builds, the packages, the add-on linter, architecture tests, and the built extension in both browsers.

  npm test [-- --without-browser=chromium] [-- --without-browser=firefox]
  npm run test:long [-- --corpus DIR]

The long run is the same with ten times as many mutated pages, killed backgrounds and corrupt stores, and with pages of a corpus if one is given.
A browser that is not there and cannot be installed is a failure, unless it is named with --without-browser.
Exit status: 0 when everything passed. The last line counts tests; a check without tests of its own, or a missing browser, counts as one when it fails.`;

const { values } = parseArgs({
  options: {
    'without-browser': { type: 'string', multiple: true, default: [] },
    long: { type: 'boolean', default: false },
    corpus: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const without = values['without-browser'];
// Passed on to the tests by the environment.
if (values.long) process.env.CLEAN_COPY_LONG = '1';
if (values.corpus) process.env.CLEAN_COPY_CORPUS = values.corpus;
const unknown = without.filter((name) => name !== 'chromium' && name !== 'firefox');
if (unknown.length > 0) {
  say(`--without-browser is chromium or firefox, not ${unknown.join(', ')}.`);
  process.exit(2);
}

/** @type {Step[]} */
const steps = [];
const counts = { passed: 0, failed: 0 };
/** What failed, and what needed a second go, in words: the last lines must say it where only they are kept. @type {string[]} */
const remarks = [];

/** @param {string} name @param {() => boolean} task */
function step(name, task) {
  say(`\n== ${name}`);
  const start = performance.now();
  const passed = task();
  steps.push({ name, passed, seconds: Math.round((performance.now() - start) / 1000) });
  return passed;
}

/** How a tool of ours is started: on Windows by its command file, which needs a shell. @param {string} tool @param {NodeJS.ProcessEnv} env */
function howToRun(tool, env) {
  const windows = process.platform === 'win32';
  const file = join(root, 'node_modules/.bin', windows ? `${tool}.cmd` : tool);
  /** @type {{ cwd: string, shell: boolean, env: NodeJS.ProcessEnv, stdio: 'inherit' }} */
  const options = { cwd: root, shell: windows, env: { ...process.env, ...env }, stdio: 'inherit' };
  return { file, options };
}

/** @param {string} tool @param {string[]} args */
function runTool(tool, args) {
  const { file, options } = howToRun(tool, {});
  return spawnSync(file, args, options).status === 0;
}

/** @param {string[]} command */
const runScript = (...command) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...command], { cwd: root, stdio: 'inherit' }).status === 0;

/** A step without tests of its own. @param {string} name @param {() => boolean} task */
function check(name, task) {
  if (!step(name, task)) counts.failed += 1;
}

/**
 * Notes each test that failed at least once. Gives the number of files that did not even load, which have no tests to count.
 * @param {TestFile[]} files
 */
function describeFailures(files) {
  for (const { assertionResults } of files) {
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (failureMessages.length === 0) continue;
      const verdict = status === 'failed' ? 'FAILED' : 'passed at the second go';
      remarks.push(`${verdict}: ${fullName}\n    ${failureMessages[0]?.slice(0, 400)}`);
    }
  }
  const broken = files.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  for (const { name, message } of broken) remarks.push(`FAILED to load: ${name}\n    ${message.slice(0, 400)}`);
  return broken.length;
}

/**
 * Runs the tests of one project and counts them by their report.
 * @param {string} name @param {string} project @param {string} report @param {NodeJS.ProcessEnv} [env]
 */
async function runTests(name, project, report = project, env = {}) {
  const file = join(root, `test-out/${report}.json`);
  rmSync(file, { force: true });
  say(`\n== ${name}`);
  const start = performance.now();
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const how = howToRun('vitest', env);
  const [status] = await once(spawn(how.file, args, how.options), 'close');
  steps.push({ name, passed: status === 0, seconds: Math.round((performance.now() - start) / 1000) });
  if (!existsSync(file)) {
    counts.failed += 1;
    return;
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const broken = describeFailures(testResults);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests + broken;
  if (status !== 0 && numFailedTests + broken === 0) counts.failed += 1;
}

ensurePackages();
mkdirSync(join(root, 'test-out'), { recursive: true });
/** @type {import('./setup.mjs').BrowserName[]} */
const wanted = ['chromium', 'firefox'];
const browsers = wanted.filter((name) => {
  if (without.includes(name)) return false;
  let found = false;
  check(`browser: ${name}`, () => {
    found = ensureBrowser(name) !== undefined;
    if (!found) say(howToInstall(name));
    return found;
  });
  return found;
});
check('type check', () => runTool('tsc', ['--noEmit']));
check('lint', () => runTool('biome', ['check', '.']));
await runTests('unit tests', 'unit');
check('both builds and the packages, twice', () => runScript('scripts/package.ts', '--check'));
check('sizes', () => runScript('scripts/size.ts'));
check('unused code and packages', () => runTool('knip', []));
// The two assignments to innerHTML are Readability's, on its own copy, and Preact's, in a path that our own code may not use.
check('add-on linter on dist/firefox', () =>
  runTool('addons-linter', [
    'dist/firefox',
    '--warnings-as-errors',
    '--disable-linter-rules',
    'no-unsanitized/property',
  ]),
);
await runTests('architecture tests', 'architecture');
// Both at once: they mostly wait for their browser.
await Promise.all(
  browsers.map((name) => runTests(`browser tests: ${name}`, 'e2e', `e2e-${name}`, { CLEAN_COPY_BROWSERS: name })),
);

const width = Math.max(...steps.map(({ name }) => name.length));
console.log('\nWhat ran:');
for (const { name, passed, seconds } of steps) {
  console.log(`  ${passed ? 'passed' : 'FAILED'}  ${name.padEnd(width)}  ${seconds} s`);
}
for (const name of without) console.log(`  left out by --without-browser: ${name}`);
for (const remark of remarks) console.log(`  ${remark}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
