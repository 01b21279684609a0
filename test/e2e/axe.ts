import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until, type View } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe objects to in a document as it stands: ids of its rules. */
export async function violations(view: View): Promise<string[]> {
  // Begun and then asked after: what takes long may be lost on its way from a popup. Globals do not last there, attributes do.
  await view.evaluate((source) => {
    const { dataset } = document.documentElement;
    if (dataset.axe !== undefined) return;
    dataset.axe = '';
    // The popup's policy forbids eval; a script element's would be refused as well. Debuggers may evaluate what they carry.
    // biome-ignore lint/security/noGlobalEval: see above
    void globalThis.eval(`${source};axe.run()`).then((found: { violations: { id: string }[] }) => {
      dataset.axe = JSON.stringify(found.violations.map(({ id }) => id));
    });
  }, axe);
  const found = await until('axe', () => view.evaluate(() => document.documentElement.dataset.axe || undefined));
  await view.evaluate(() => {
    delete document.documentElement.dataset.axe;
  });
  return JSON.parse(found);
}
