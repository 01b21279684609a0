import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type SyntaxNode, walk } from '../architecture/syntax.ts';

/** A regular expression of the product and the file it stands in. */
export interface FoundPattern {
  file: string;
  pattern: RegExp;
}

const source = join(import.meta.dirname, '../../src');

function inFile(file: string): FoundPattern[] {
  const program = parse({ path: file, text: readFileSync(join(source, file), 'utf8') });
  const found: FoundPattern[] = [];
  for (const { node } of walk(program)) {
    const { regex } = node as SyntaxNode & { regex?: { pattern: string; flags: string } };
    if (node.type === 'Literal' && regex) found.push({ file, pattern: new RegExp(regex.pattern, regex.flags) });
  }
  return found;
}

/** Every regular expression that is written as one in src. */
export const writtenPatterns = (): FoundPattern[] =>
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .flatMap(inFile);

/** Every one that `load` builds from strings, by watching the constructor. */
export async function builtPatterns(load: () => Promise<unknown>): Promise<FoundPattern[]> {
  const built: FoundPattern[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      const file = /\/src\/([\w./-]+)/.exec(new Error().stack ?? '')?.[1];
      if (file) built.push({ file, pattern });
      return pattern;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
