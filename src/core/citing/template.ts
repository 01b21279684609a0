/** Fields of a reader's own template, in the order they are offered. */
export const TEMPLATE_FIELDS = [
  'title',
  'author',
  'outlet',
  'published',
  'updated',
  'url',
  'copied',
  'text',
  'markdown',
  'quotes',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What each field stands for in one article; '' where the article does not state it. */
export type TemplateValues = Record<TemplateField, string>;

/** Longest template, in UTF-16 units. */
export const LONGEST_TEMPLATE = 5000;

export const DEFAULT_TEMPLATE = '{title}\n{author}, {outlet}, {published}\n{url}\n\n{text}\n';

const FIELD = /\{(\w{1,20})\}/g;

const isField = (name: string): name is TemplateField => (TEMPLATE_FIELDS as readonly string[]).includes(name);

/** Names in braces that are no fields; they are copied as they stand. */
export const unknownFields = (template: string): string[] => [
  ...new Set([...template.matchAll(FIELD)].map(([, name = '']) => name).filter((name) => !isField(name))),
];

function fillLine(line: string, values: TemplateValues): string | undefined {
  const fields = [...line.matchAll(FIELD)].map(([, name = '']) => name).filter(isField);
  if (fields.length > 0 && fields.every((name) => values[name] === '')) return undefined;
  // In one pass, so that braces in an article's own words stay words.
  const filled = line.replace(FIELD, (whole, name: string) => (isField(name) ? values[name] : whole));
  if (fields.every((name) => values[name] !== '')) return filled;
  // What an absent field leaves between the others: "Lind, , 4 March", "The ferry ()".
  return filled.replace(/(?<!\s)\s*\(\s*\)/g, '').replace(/(?:,\s*)+(?=,)|^\s*,\s*|,\s*$/g, '');
}

/**
 * A template with its fields filled. A line whose fields are all empty goes; the commas and brackets around a single empty one go with it. What is no field
 * stays as it stands. Never throws.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template
    .slice(0, LONGEST_TEMPLATE)
    .split('\n')
    .flatMap((line) => fillLine(line, values) ?? [])
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n');
}
