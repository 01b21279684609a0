/** How sure it must be that a page holds an article before it is cleaned by itself. */
export const STRICTNESS = ['loose', 'usual', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/**
 * Log-odds below which a page is refused. Who asks for a page knows that there is an article, and a refusal costs more than a shop that
 * is shown (below its limit, a dozen other pages come with each further article); a page that is cleaned by itself must be surer, and has passed the quick look of `isArticlePage` besides. docs/quality.md
 * says how many articles and other pages each limit takes wrongly.
 */
const LIMITS: Record<Strictness | 'asked', number> = { asked: -0.75, loose: -0.5, usual: 0.5, strict: 1 };

/** The log-odds that a page must reach; `strictness` is absent where the reader asked for the page. */
export const limitFor = (strictness: Strictness | undefined): number => LIMITS[strictness ?? 'asked'];
