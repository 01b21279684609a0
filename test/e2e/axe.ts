import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until, type View } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a document as it stands: ids of its rules. */
export async function violations(view: View): Promise<string[]> {
  // Begun and then asked after: what takes long may be lost on its way from a popup.
  await view.evaluate((source) => {
    const holder = globalThis as { axeFound?: string[]; axeBegun?: boolean };
    if (holder.axeBegun) return;
    holder.axeBegun = true;
    // The popup's policy forbids eval; a script element's would be refused as well. Debuggers may evaluate what they carry.
    // biome-ignore lint/security/noGlobalEval: see above
    void globalThis.eval(`${source};axe.run()`).then((found: { violations: { id: string }[] }) => {
      holder.axeFound = found.violations.map(({ id }) => id);
    });
  }, axe);
  const found = await until('axe', () => view.evaluate(() => (globalThis as { axeFound?: string[] }).axeFound));
  await view.evaluate(() => {
    const holder = globalThis as { axeFound?: string[]; axeBegun?: boolean };
    delete holder.axeFound;
    delete holder.axeBegun;
  });
  return found;
}
