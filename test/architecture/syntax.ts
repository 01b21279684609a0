import { parseSync } from 'vite';

/** A node of the ESTree that the parser gives; only its shape is relied on. */
export interface SyntaxNode {
  type: string;
  [key: string]: unknown;
}

/** One file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

const isNode = (value: unknown): value is SyntaxNode => typeof (value as SyntaxNode | null)?.type === 'string';

/** Every node of the tree with the one above it, in reading order. */
export function* walk(
  node: SyntaxNode,
  parent?: SyntaxNode,
): Generator<{ node: SyntaxNode; parent: SyntaxNode | undefined }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, node);
  }
}

export function parse({ path, text }: SourceFile): SyntaxNode {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as SyntaxNode;
}

/** What the file imports or re-exports, as it is written there; types too. */
export function importsOf(file: SourceFile): string[] {
  const { module } = parseSync(file.path, file.text);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    file.text.slice(start, end).slice(1, -1),
  );
  const exported = module.staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest?.value));
  const all = [...module.staticImports.map((entry) => entry.moduleRequest.value), ...exported, ...dynamic];
  return [...new Set(all.filter((name) => name !== undefined && name !== null))];
}
