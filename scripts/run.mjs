// Runs a TypeScript module of this project in Node, resolved as Vite resolves it: node scripts/run.mjs FILE.ts [ARGUMENTS]
import { resolve } from 'node:path';
import { ensurePackages } from './setup.mjs';

ensurePackages();
const { runnerImport } = await import('vite');
const [file = '', ...args] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' });
process.exitCode = (await module.default(args)) ?? 0;
