/** Whether two values of plain data are alike in every part, in the same order. */
export const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
