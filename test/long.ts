/** How often something is tried: the second number where every test is run at length. */
export const often = (short: number, long: number): number => (process.env.CLEAN_COPY_LONG ? long : short);
