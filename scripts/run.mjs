// Runs a TypeScript module of this project in Node, resolved as Vite resolves it: node scripts/run.mjs FILE.ts [ARGUMENTS]
import { resolve } from 'node:path';
import { ensurePackages, root } from './setup.mjs';

ensurePackages();
const { createRunnableDevEnvironment, resolveConfig } = await import('vite');

const node = {
  consumer: /** @type {const} */ ('server'),
  dev: { moduleRunnerTransform: true },
  resolve: { external: /** @type {const} */ (true), mainFields: [], conditions: ['node'] },
};
const config = await resolveConfig(
  { root, configFile: false, envDir: false, cacheDir: root, logLevel: 'error', environments: { node } },
  'serve',
);
const environment = createRunnableDevEnvironment('node', config, {
  runnerOptions: { hmr: { logger: false } },
  hot: false,
});
await environment.init();
try {
  const [file = '', ...args] = process.argv.slice(2);
  const { default: main } = await environment.runner.import(resolve(file));
  process.exitCode = (await main(args)) ?? 0;
} finally {
  // Only now: a module may import another while it runs.
  await environment.close();
}
