import * as v from 'valibot';
import type { Article, Block, Phrasing } from '../../core/article.ts';

/** Bounds of one page of an article; a book stays below them. */
const MOST = { nodes: 20_000, text: 500_000, name: 2000, address: 4000 };

const text = v.pipe(v.string(), v.maxLength(MOST.text));
const name = v.pipe(v.string(), v.maxLength(MOST.name));
const address = v.pipe(v.string(), v.maxLength(MOST.address), v.regex(/^https?:\/\//));
const many = <S extends v.GenericSchema>(schema: S) => v.pipe(v.array(schema), v.maxLength(MOST.nodes));
const whole = v.pipe(v.number(), v.integer());
const count = v.pipe(whole, v.minValue(0));

const phrasing: v.GenericSchema<Phrasing> = v.lazy(() => anyPhrasing);
const children = many(phrasing);
const anyPhrasing: v.GenericSchema<Phrasing> = v.variant('type', [
  v.strictObject({ type: v.literal('text'), value: text }),
  v.strictObject({ type: v.literal('inlineCode'), value: text }),
  v.strictObject({ type: v.literal('break') }),
  v.strictObject({ type: v.literal('strong'), children }),
  v.strictObject({ type: v.picklist(['emphasis', 'delete', 'subscript']), children }),
  v.strictObject({ type: v.literal('superscript'), isReading: v.exactOptional(v.boolean()), children }),
  v.strictObject({ type: v.literal('link'), url: v.pipe(name, v.regex(/^(?:https?|mailto):/)), children }),
]) as v.GenericSchema<Phrasing>;

const block: v.GenericSchema<Block> = v.lazy(() => anyBlock);
const blocks = many(block);
const cell = v.strictObject({ type: v.literal('tableCell'), header: v.exactOptional(v.boolean()), children });
const anyBlock = v.variant('type', [
  v.strictObject({ type: v.literal('paragraph'), children }),
  v.strictObject({ type: v.literal('heading'), depth: v.picklist([1, 2, 3, 4, 5, 6]), children }),
  v.strictObject({ type: v.literal('blockquote'), children: blocks }),
  v.strictObject({
    type: v.literal('list'),
    ordered: v.boolean(),
    start: v.exactOptional(whole),
    reversed: v.exactOptional(v.boolean()),
    children: many(v.strictObject({ type: v.literal('listItem'), value: v.exactOptional(whole), children: blocks })),
  }),
  v.strictObject({
    type: v.literal('figure'),
    media: v.exactOptional(v.picklist(['video', 'audio', 'map', 'post', 'other'])),
    url: v.exactOptional(address),
    alt: v.exactOptional(text),
    width: v.exactOptional(count),
    height: v.exactOptional(count),
    caption: v.exactOptional(children),
    credit: v.exactOptional(children),
  }),
  v.strictObject({ type: v.literal('code'), lang: v.exactOptional(name), value: text }),
  v.strictObject({
    type: v.literal('table'),
    children: many(v.strictObject({ type: v.literal('tableRow'), children: many(cell) })),
  }),
  v.strictObject({ type: v.literal('thematicBreak') }),
]) as v.GenericSchema<Block>;

const place = { blocks, at: count, order: count };
const article = v.object({
  url: address,
  title: name,
  lang: v.exactOptional(name),
  dir: v.exactOptional(v.picklist(['ltr', 'rtl'])),
  blocks,
  removals: many(v.strictObject({ rule: name, reason: name, ...place })),
  omissions: many(v.strictObject(place)),
  doubts: v.exactOptional(many(v.strictObject({ block: count, rule: name, reason: name }))),
  notes: v.exactOptional(many(v.strictObject({ url: address, blocks }))),
  truncated: v.exactOptional(v.boolean()),
  nextPage: v.exactOptional(v.strictObject({ url: address, number: count, last: count })),
});

/**
 * What came out of another page, if it is an article in every part. Its quotes are left out: they are found again over the whole, and what else the
 * page says of itself the first page has said. Never throws.
 */
export function toFurtherPageArticle(value: unknown): Article | undefined {
  try {
    const parsed = v.safeParse(article, value);
    return parsed.success ? { ...parsed.output, quotes: [] } : undefined;
  } catch {
    // Nested deeper than a stack goes: no article of ours.
    return undefined;
  }
}
