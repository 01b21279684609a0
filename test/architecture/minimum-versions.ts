import bcd, { type CompatData, type Identifier, type SimpleSupportStatement } from '@mdn/browser-compat-data';
import { parse, type SourceFile, type SyntaxNode, walk } from './syntax.ts';

export type Engine = 'chrome' | 'firefox';

type Found = Identifier | undefined;

/** The version since which a browser has it for good, without a flag or a prefix; Infinity where it never had. */
function since(entry: Found, engine: Engine): number {
  const support = entry?.__compat?.support[engine];
  const statements = (Array.isArray(support) ? support : [support]) as (SimpleSupportStatement | undefined)[];
  const lasting = statements.find((statement) => statement && !statement.version_removed && !statement.flags);
  if (!lasting || lasting.prefix) return Number.POSITIVE_INFINITY;
  return Number.parseInt(String(lasting.version_added).replace('≤', ''), 10) || Number.POSITIVE_INFINITY;
}

const below = (entry: Found, name: string): Found => (Object.hasOwn(entry ?? {}, name) ? entry?.[name] : undefined);

/** Entries at any depth by the last part of their name. */
function byName(root: Identifier, into = new Map<string, Identifier[]>()): Map<string, Identifier[]> {
  for (const [name, entry] of Object.entries(root) as [string, Identifier][]) {
    if (name === '__compat') continue;
    const plain = name.replace(/_static$/, '');
    if (entry.__compat) into.set(plain, [...(into.get(plain) ?? []), entry]);
    byName(entry, into);
  }
  return into;
}

const { css, api, javascript, webextensions } = bcd as CompatData;
const cssTypes = byName(css.types as Identifier);
const cssSelectors = css.selectors as Identifier;
const methods = byName({ ...javascript.builtins } as Identifier);
for (const [name, entries] of byName(api as Identifier)) methods.set(name, [...(methods.get(name) ?? []), ...entries]);

interface Feature {
  name: string;
  /** What it may be; the oldest counts. */
  entries: Identifier[];
}

function cssFeatures(text: string): Feature[] {
  const features: Feature[] = [];
  const add = (name: string, ...entries: Found[]) => {
    const known = entries.filter((entry) => entry?.__compat) as Identifier[];
    if (known.length > 0) features.push({ name, entries: known });
  };
  for (const [, property, value] of text.matchAll(/[{;]\s*([a-z][a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    const entry = below(css.properties as Identifier, property!);
    add(property!, entry);
    for (const [word] of value!.matchAll(/[a-z][a-z-]+/g)) add(`${property}: ${word}`, below(entry, word));
  }
  for (const [, name] of text.matchAll(/(?<![\w-])([a-z][a-z-]+)\(/g)) add(`${name}()`, ...(cssTypes.get(name!) ?? []));
  for (const [, name] of text.matchAll(/::?([a-z-]+)/g)) add(`:${name}`, below(cssSelectors, name!));
  for (const [, name] of text.matchAll(/@([a-z-]+)/g)) add(`@${name}`, below(css['at-rules'] as Identifier, name!));
  return features;
}

const nameOf = (node: unknown): string | undefined =>
  (node as SyntaxNode | undefined)?.type === 'Identifier' ? String((node as SyntaxNode).name) : undefined;

/** Names that files give to what they declare: a method of such a name may be their own. */
export function ownNames(files: SourceFile[]): Set<string> {
  const names = files.flatMap((file) =>
    [...walk(parse(file))].map(({ node }) => nameOf(node.key) ?? nameOf(node.id) ?? nameOf(node.local)),
  );
  return new Set(names.filter((name) => name !== undefined));
}

/** What is asked of `browser`, and calls of methods that are the browser's; those that the file first asks for are let pass. */
function scriptFeatures(file: SourceFile, own: ReadonlySet<string>): Feature[] {
  return [...walk(parse(file))].flatMap(({ node, parent }): Feature[] => {
    if (node.type !== 'MemberExpression') return [];
    const name = nameOf(node.property) ?? '';
    const object = node.object as SyntaxNode;
    if (/^(browser|chrome)$/.test(nameOf(object.object) ?? '')) {
      const space = nameOf(object.property) ?? '';
      const entry = below(below(webextensions.api as Identifier, space), name);
      return entry ? [{ name: `${space}.${name}`, entries: [entry] }] : [];
    }
    const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
    const isAskedFor = file.text.includes(`'${name}' in `);
    const entries = isCalled && !isAskedFor && !own.has(name) ? methods.get(name) : undefined;
    return entries ? [{ name: `${name}()`, entries }] : [];
  });
}

/** What a file uses that a browser has only since a later version than `minimum`, as "name since version (file)". */
export function tooNew(file: SourceFile, engine: Engine, minimum: number, own: ReadonlySet<string>): string[] {
  const features = file.path.endsWith('.css') ? cssFeatures(file.text) : scriptFeatures(file, own);
  const problems = features.flatMap(({ name, entries }) => {
    const version = Math.min(...entries.map((entry) => since(entry, engine)));
    return version > minimum ? [`${name} since ${engine} ${version} (${file.path})`] : [];
  });
  return [...new Set(problems)];
}
