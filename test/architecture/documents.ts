import type { SourceFile } from './syntax.ts';

/** Where a path in a document begins. */
const PLACES = /^(src|test|scripts|docs|store|public)\//;

/** Paths in code spans that are no patterns, and that no command in the same span is to write. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path!)
    .filter((path) => PLACES.test(path) && !/[<>*]/.test(path));

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!).filter((link) => !/^\w+:/.test(link));

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/npm (?:run )?(?:-s )?([a-z][\w:]*)/g)]
    .filter(([whole, name]) => whole.includes('run') || name === 'test' || name === 'start')
    .map(([, name]) => name!);

/** The path from the root that a link of a document leads to. */
function targetOf(document: string, link: string): string {
  const parts = document.split('/').slice(0, -1);
  for (const part of link.split('/')) part === '..' ? parts.pop() : parts.push(part);
  return parts.join('/');
}

/** Paths, links and commands in Markdown documents that lead nowhere; what is to be `written` by a walk-through is let pass. */
export function documentProblems(
  documents: SourceFile[],
  paths: string[],
  scripts: string[],
  written: RegExp,
): string[] {
  const isThere = (path: string) =>
    paths.includes(path) || paths.some((other) => other.startsWith(`${path.replace(/\/$/, '')}/`));
  return documents.flatMap(({ path, text }) => [
    ...[...pathsIn(text), ...linksIn(text).map((link) => targetOf(path, link))]
      .filter((named) => !isThere(named) && !written.test(named))
      .map((named) => `${path} names ${named}, which is not there`),
    ...commandsIn(text)
      .filter((name) => !scripts.includes(name))
      .map((name) => `${path} names the command ${name}, which is not there`),
  ]);
}
