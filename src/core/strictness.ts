/** How sure it must be that a page holds an article before it is cleaned by itself. */
export const STRICTNESS = ['loose', 'usual', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/**
 * Log-odds below which a page is refused. Who asks for a page knows that there is an article, and a refusal costs more than a shop that
 * is shown; a page that is cleaned by itself gets the limit at which fewest of both kinds are taken wrongly (see docs/quality.md).
 */
const LIMITS: Record<Strictness | 'asked', number> = { asked: -1, loose: -2, usual: 0.5, strict: 2 };

/** The log-odds that a page must reach; `strictness` is absent where the reader asked for the page. */
export const limitFor = (strictness: Strictness | undefined): number => LIMITS[strictness ?? 'asked'];
