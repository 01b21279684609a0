/** How articles of a site on the list are cleaned: in the reading view over the page, or where they stand, without the clutter. */
export type SiteMode = 'reader' | 'in-place';
