/** The value in a file of JSON, or why there is none: it is no JSON, or longer (UTF-16 units) than any file of ours. Never throws. */
export function readJson(text: string, longest: number): { value: unknown } | { problem: 'json' | 'format' } {
  if (text.length > longest) return { problem: 'format' };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: 'json' };
  }
}
