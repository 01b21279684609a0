/** One line of the map: a path from the root; folders end in a slash, `<name>` stands for any name. */
const LINE = /^( *)((?:[\w.<>-]+\/?(?:, )?)+)(?: {2,}.*)?$/;

/** Paths that the README's map of `src` names: the fenced block whose first line is `src/`, one folder deeper for each two spaces. */
export function mappedPaths(readme: string): string[] {
  const block = /^```\w*\n(src\/[\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
  const open: string[] = [];
  return block.split('\n').flatMap((line) => {
    const [, indent = '', names] = LINE.exec(line) ?? [];
    if (names === undefined) return [];
    const depth = indent.length / 2;
    open.length = depth;
    const paths = names.split(', ').map((name) => open.join('') + name);
    if (names.endsWith('/')) open[depth] = names;
    return paths;
  });
}

/** Lines of the map that name nothing there is, and folders of src that the map leaves out. */
export function mapProblems(readme: string, files: string[]): string[] {
  const mapped = mappedPaths(readme);
  const source = files.filter((file) => file.startsWith('src/'));
  const folders = new Set(
    source.flatMap((file) => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1))),
  );
  const exists = (path: string) => {
    const pattern = new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/<\w+>/g, '[^/]+')}$`);
    return folders.has(path) || source.some((file) => pattern.test(file));
  };
  if (mapped.length === 0) return ['the README has no map of src'];
  return [
    ...mapped.filter((path) => !exists(path)).map((path) => `the README's map names ${path}, which is not there`),
    ...[...folders]
      .filter((folder) => !mapped.includes(folder))
      .map((folder) => `the README's map leaves out ${folder}`),
  ];
}
