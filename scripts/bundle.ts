import { build, type Rolldown } from 'vite';
import { root } from './setup.mjs';

/** A module and all it imports as one script with its default export in a variable of that name; `define` replaces what it names. Rejects where it can't be built. */
export async function bundleOf(
  entry: string,
  name: string,
  define: Record<string, string> = {},
): Promise<Rolldown.OutputChunk> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name, fileName: name } },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`no bundle of ${entry}`);
  return first.output[0];
}
