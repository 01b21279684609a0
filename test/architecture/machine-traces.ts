import type { SourceFile } from './syntax.ts';

const slash = '/';
/** What belongs to one machine or one network: put together here, so that this file has none of it either. */
const TRACES = [
  /registry\.(npmjs|yarnpkg|npmmirror)/,
  /"resolved": *"https?:/,
  new RegExp(`(?<![\\w.~/-])${slash}(home|Users|root|work)${slash}\\w`),
];

/** Tracked files that name a package registry or a path of somebody's machine. */
export const traceProblems = (files: SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const trace = TRACES.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
    return trace === undefined ? [] : [`${path} holds ${trace}`];
  });
