/**
 * Where cards lie in the margin: each at the height of what it belongs to, or below the one before it where they would overlap.
 * `wanted` are in reading order; all in pixels from the margin's top.
 */
export function placeCards(wanted: readonly number[], heights: readonly number[], gap: number): number[] {
  let free = 0;
  return wanted.map((top, index) => {
    const placed = Math.max(top, free);
    free = placed + (heights[index] ?? 0) + gap;
    return placed;
  });
}
