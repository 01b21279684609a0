/** Browsers take longer ones, readers do not. UTF-16 units. */
const LONGEST = 4000;

/** Whether a value is the address of a page of the web. Never throws. */
export const isPageAddress = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST && /^https?:\/\//.test(value) && URL.canParse(value);
