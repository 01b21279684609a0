import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until, type View } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: Element[] | Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Begins a look at a document, or at a closed shadow root, which axe would pass by: it is laid open to this script while axe looks.
 * The result is put down as an attribute. What takes long may be lost on its way from a popup, and globals do not last there.
 */
function begin(root: Document | ShadowRoot): void {
  const host = 'host' in root ? root.host : undefined;
  const { dataset } = (root.ownerDocument ?? (root as Document)).documentElement;
  if (dataset.axe !== undefined) return;
  dataset.axe = '';
  if (host) Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
  const { axe } = window as unknown as { axe: Axe };
  void axe.run(host ? [...root.children] : (root as Document)).then(({ violations }) => {
    dataset.axe = JSON.stringify(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`));
    if (host) Reflect.deleteProperty(host, 'shadowRoot');
  });
}

/** With axe's own source in its text: the policies of the popup and of the browser's own scripts forbid eval. */
const look = new Function('root', `${axe}\n;(${begin})(root)`) as typeof begin;

async function found(view: View): Promise<string[]> {
  const violations = await until('axe', () => view.evaluate(() => document.documentElement.dataset.axe || undefined));
  await view.evaluate(() => {
    delete document.documentElement.dataset.axe;
  });
  return JSON.parse(violations);
}

/** What axe objects to in a document as it stands: its rules, each with the first place. */
export async function violations(view: View): Promise<string[]> {
  await view.evaluateText(`() => (${look})(document)`);
  return found(view);
}

/** The same for the shadow root of `host`. */
export async function violationsInShadow(view: View, host: string): Promise<string[]> {
  await view.evaluateInShadow(host, look);
  return found(view);
}
