import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { View } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a document as it stands: ids of its rules. */
export async function violations(view: View): Promise<string[]> {
  return view.evaluate(async (source) => {
    // The popup's policy forbids eval; a script element's would be refused as well. Debuggers may evaluate what they carry.
    // biome-ignore lint/security/noGlobalEval: see above
    const found = await globalThis.eval(`${source};axe.run()`);
    return found.violations.map((violation: { id: string }) => violation.id);
  }, axe);
}
