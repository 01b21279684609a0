import { dirname, join } from 'node:path/posix';
import { importsOf, type SourceFile } from './syntax.ts';

/** What files of one place may import: folders end in a slash. The first line that fits a file is the one that counts. */
const PLACES: [files: RegExp, may: string[]][] = [
  [/^src\/core\/(?:article|interruptible|read-json)\.ts$/, []],
  // Plug-ins know their contract and never each other.
  [/^src\/core\/clutter\/rules\//, ['src/core/clutter/*', 'src/core/article.ts', 'src/core/content/text.ts']],
  [/^src\/core\/citing\/styles\//, ['src/core/citing/citation-style.ts']],
  [/^src\/core\/sites\//, ['src/core/sites/site.ts']],
  [/^src\/core\/languages\//, ['src/core/languages/language.ts']],
  [
    /^src\/core\/exporters\//,
    [
      'src/core/exporters/exporter.ts',
      'src/core/article.ts',
      'src/core/content/text.ts',
      'src/core/content/visible-text.ts',
    ],
  ],
  // Stages know the model, its text, the language contract and tools that know nothing, and never another stage.
  ...['page', 'clutter', 'content', 'quotes', 'site-rules'].map((stage): [RegExp, string[]] => [
    new RegExp(`^src/core/${stage}/`),
    [
      `src/core/${stage}/`,
      'src/core/article.ts',
      'src/core/interruptible.ts',
      'src/core/read-json.ts',
      'src/core/content/text.ts',
      'src/core/languages/language.ts',
    ],
  ]),
  [
    /^src\/core\/citing\//,
    ['src/core/citing/*', 'src/core/article.ts', 'src/core/content/text.ts', 'src/core/content/cut-phrasing.ts'],
  ],
  // What composes the stages, and what finds the plug-ins.
  [/^src\/core\//, ['src/core/']],
  [/^src\/views\//, ['src/views/', 'src/core/', 'public/_locales/']],
  [/^src\/extension\//, ['src/extension/', 'src/views/', 'src/core/']],
];

/** Packages, and the files that may import them. */
export const PACKAGES: [name: RegExp, files: RegExp][] = [
  [/^@mozilla\/readability(?:\/Readability\.js)?$/, /^src\/core\/content\/find-content\.ts$/],
  [/^@mozilla\/readability\/Readability-readerable\.js$/, /^src\/core\/content\/is-article\.ts$/],
  [/^(preact|preact\/hooks|@preact\/signals)$/, /^src\/(views\/|extension\/.*\.tsx$)/],
  [
    /^valibot$/,
    /^src\/extension\/(stored\/stored-data|stored\/stored-annotations|background\/further-page-article)\.ts$/,
  ],
  [/^approx-string-match$/, /^src\/core\/highlights\/find-passage\.ts$/],
  [/^webextension-polyfill$/, /^src\/extension\//],
  [/^tldts$/, /^src\/extension\/registrable-domain\.ts$/],
];

const fits = (target: string, place: string): boolean => {
  if (place.endsWith('/*')) return dirname(target) === place.slice(0, -2);
  return place.endsWith('/') ? target.startsWith(place) : target === place;
};

/** Path from the root that a relative import means, without a query such as "?inline". */
export const resolveImport = (path: string, name: string): string => join(dirname(path), name.replace(/\?.*$/, ''));

function problemOf(path: string, name: string): string | undefined {
  if (!name.startsWith('.')) {
    const allowed = PACKAGES.some(([packages, files]) => packages.test(name) && files.test(path));
    return allowed ? undefined : `${path} may not import the package ${name}`;
  }
  const target = resolveImport(path, name);
  if (!/\.(ts|tsx|css|json)$/.test(target)) return `${path}: the import of ${name} has no file ending`;
  const place = PLACES.find(([files]) => files.test(path));
  return place?.[1].some((allowed) => fits(target, allowed)) ? undefined : `${path} may not import ${target}`;
}

/** Every import that goes upwards, sideways between stages or plug-ins, or to a package that the file may not use. */
export const layerProblems = (files: SourceFile[]): string[] =>
  files.flatMap((file) => importsOf(file).flatMap((name) => problemOf(file.path, name) ?? []));

/** Circles of imports, each as the files it goes through. */
export function importCircles(files: SourceFile[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => resolveImport(file.path, name)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.push([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return circles;
}

const VAGUE = /^(index|utils?|helpers?|common|constants?|types?|misc|shared-utils)$/i;

/** Names that say nothing, and files that only pass on what others export. */
export function fileProblems(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const vague = path.split('/').some((part) => VAGUE.test(part.replace(/\..*$/, '')));
    const statements = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').split(';');
    // A style sheet is no module that could be imported by its own name.
    const onlyPassesOn = statements.every((statement) =>
      /^\s*(export\b[^;]*\bfrom\b(?![^;]*\?inline)[^;]*)?$/.test(statement),
    );
    return [
      ...(vague ? [`${path}: the name says nothing of what is in it`] : []),
      ...(onlyPassesOn && /\.tsx?$/.test(path) ? [`${path} only passes on what other files export`] : []),
    ];
  });
}
