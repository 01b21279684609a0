import { parse, type SourceFile, walk } from './syntax.ts';

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 60;
const MEDIAN = 80;

const linesOf = (text: string): number => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Files and functions that are too long to be read at a glance. */
export const sizeProblems = (files: SourceFile[]): string[] =>
  files.flatMap((file) => {
    const lines = linesOf(file.text);
    const functions = file.path.endsWith('.css') ? [] : longFunctions(file);
    return [...(lines > LONGEST_FILE ? [`${file.path} has ${lines} lines`] : []), ...functions];
  });

function longFunctions(file: SourceFile): string[] {
  return [...walk(parse(file))].flatMap(({ node }) => {
    if (!/Function/.test(node.type) || !node.body) return [];
    const text = file.text.slice(Number(node.start), Number(node.end));
    const lines = linesOf(text);
    const name = /^[^({=]*/.exec(text)?.[0].trim();
    return lines > LONGEST_FUNCTION ? [`${file.path}: ${name} has ${lines} lines`] : [];
  });
}

/** Whether half of the files fit on a screen. */
export function medianProblem(files: SourceFile[]): string | undefined {
  const lines = files.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
  const median = lines[Math.floor(lines.length / 2)] ?? 0;
  return median > MEDIAN ? `half of the files have more than ${median} lines` : undefined;
}
