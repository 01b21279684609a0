/** Every test is run at length: `npm run test:long`. */
export const isLong = Boolean(process.env.CLEAN_COPY_LONG);

/** How often something is tried: the second number in the long run. */
export const often = (short: number, long: number): number => (isLong ? long : short);
