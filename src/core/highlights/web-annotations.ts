import type { Highlight, HighlightedArticle } from './highlight.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const GENERATOR = 'Clean Copy';
const ID = 'urn:uuid:';

type Json = Record<string, unknown>;

const toAnnotation = ({ url, title, siteName }: HighlightedArticle, highlight: Highlight): Json => ({
  id: ID + highlight.id,
  type: 'Annotation',
  motivation: 'highlighting',
  created: highlight.created,
  ...(highlight.modified && { modified: highlight.modified }),
  ...(highlight.note && { body: { type: 'TextualBody', purpose: 'commenting', value: highlight.note } }),
  target: {
    source: { id: url, type: 'Text', 'dc:title': title, ...(siteName && { 'dc:publisher': siteName }) },
    selector: { type: 'TextQuoteSelector', ...highlight.quote },
  },
});

/** Highlights as a collection of W3C Web Annotations, which other annotation tools read too; ends in a line feed. Never throws. */
export function writeAnnotations(articles: readonly HighlightedArticle[]): string {
  const items = articles.flatMap((article) => article.highlights.map((highlight) => toAnnotation(article, highlight)));
  const collection = {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    generator: GENERATOR,
    total: items.length,
    first: { type: 'AnnotationPage', items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

/** An annotation in the terms of our model, not yet checked: whatever is missing is undefined. Never throws. */
export function fromAnnotation(annotation: Json): { about: Json; highlight: Json } {
  const { id, created, modified, body, target } = annotation;
  const { source, selector } = Object(target) as Json;
  const { id: url, 'dc:title': title, 'dc:publisher': siteName } = Object(source) as Json;
  const { type: _, ...quote } = Object(selector) as Json;
  const { value: note } = Object(body) as Json;
  return {
    about: { url, title, ...(siteName !== undefined && { siteName }) },
    highlight: {
      id: typeof id === 'string' && id.startsWith(ID) ? id.slice(ID.length) : id,
      quote,
      ...(note !== undefined && { note }),
      created,
      ...(modified !== undefined && { modified }),
    },
  };
}
