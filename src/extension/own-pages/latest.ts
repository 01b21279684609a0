/** Tells of several goes at one thing whether one of them is still the newest: what an older one finds late is to be dropped. */
export function latest(): () => () => boolean {
  let newest = 0;
  return () => {
    newest += 1;
    const own = newest;
    return () => own === newest;
  };
}
