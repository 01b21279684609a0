import { parse, type SourceFile, type SyntaxNode, walk } from './syntax.ts';

/** Ways for a string to become markup or code. */
const SINKS = new Set([
  ...['innerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'createContextualFragment', 'srcdoc'],
  ...['setHTML', 'setHTMLUnsafe', 'parseHTML', 'parseHTMLUnsafe', 'DOMParser', 'eval', 'Function'],
]);

const nameOf = (node: SyntaxNode): string | undefined => {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
};

const memberName = (node: unknown): string | undefined => {
  const member = node as { type?: string; property?: SyntaxNode } | undefined;
  return member?.type === 'MemberExpression' && member.property ? nameOf(member.property) : undefined;
};

function sinkOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'AssignmentExpression' && memberName(node.left) === 'outerHTML') return 'outerHTML =';
  if (node.type === 'CallExpression') {
    const callee = node.callee as SyntaxNode;
    const name = memberName(callee) ?? '';
    const object = (callee.object as SyntaxNode | undefined) ?? { type: '' };
    if (/^write(ln)?$/.test(name) && /document$/i.test(nameOf(object) ?? memberName(object) ?? ''))
      return `document.${name}`;
  }
  const name = nameOf(node);
  if (name === undefined || !SINKS.has(name)) return undefined;
  // A type such as `Function` in an annotation makes nothing run.
  return parent?.type === 'TSTypeReference' ? undefined : name;
}

/** Every place where a string could become markup or code. */
export const htmlStringProblems = (files: SourceFile[]): string[] =>
  files.flatMap((file) =>
    [...walk(parse(file))].flatMap(({ node, parent }) => {
      const sink = sinkOf(node, parent);
      return sink === undefined ? [] : [`${file.path} uses ${sink}`];
    }),
  );

const GLOBALS = new Set([
  ...[
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'XMLHttpRequest',
  ],
  ...['WebSocket', 'chrome', 'browser', 'globalThis', 'self', 'setTimeout', 'setInterval', 'process', 'require'],
]);

/** Names that the file itself gives to variables, parameters and functions. */
function declared(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const collect = (pattern: unknown): void => {
    if (typeof pattern !== 'object' || pattern === null) return;
    for (const { node } of walk(pattern as SyntaxNode)) if (node.type === 'Identifier') names.add(String(node.name));
  };
  for (const { node } of walk(program)) {
    if (node.type === 'VariableDeclarator') collect(node.id);
    if (/Function/.test(node.type))
      for (const parameter of (node.params as SyntaxNode[] | undefined) ?? []) collect(parameter);
  }
  return names;
}

/** Uses of a browser's or Node's globals: core gets its document handed in. */
export const globalProblems = (files: SourceFile[]): string[] =>
  files.flatMap((file) => {
    const program = parse(file);
    const own = declared(program);
    const used = [...walk(program)].filter(({ node, parent }) => {
      if (node.type !== 'Identifier' || !GLOBALS.has(String(node.name)) || own.has(String(node.name))) return false;
      const isName =
        parent?.type === 'MemberExpression' ? parent.property === node && !parent.computed : parent?.key === node;
      return !isName && !parent?.type.startsWith('TS');
    });
    return used.map(({ node }) => `${file.path} uses the global ${node.name}`);
  });
