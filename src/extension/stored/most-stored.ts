/** How much of each is kept, wherever it comes from. */
export const MOST_SITES = 2000;
/** Pages that are left as they are; of more the oldest go first. */
export const MOST_PAGES_LEFT_ALONE = 300;
