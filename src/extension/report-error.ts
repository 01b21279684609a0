/** The one place where an unexpected error ends: in the extension's own console, with the step that failed. Gives its words. */
export function reportError(step: string, error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`Clean Copy: ${step} failed.`, error);
  return `${step}: ${words}`;
}
