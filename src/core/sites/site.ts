/**
 * What Clean Copy knows of one site that its general rules get wrong: data only, CSS selectors. One file a site, named by its host;
 * it holds for the host and its subdomains.
 */
export interface Site {
  /** Elements that are never the article's. */
  remove?: readonly string[];
  /** Elements that are the article's whatever the rules say. */
  keep?: readonly string[];
}
