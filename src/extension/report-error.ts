/** What a reader can pass on of a fault; nothing of the page but what they ticked. */
export interface ReportFacts {
  version: string;
  /** As the browser names itself. */
  browser: string;
  step: string;
  detail?: string;
  address?: string | undefined;
}

/** The one place where an unexpected error ends: in the extension's own console, with the step that failed. Gives its words. */
export function reportError(step: string, error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(`Clean Copy: ${step} failed.`, error);
  return words;
}

/** The same for the `catch` of a promise that nobody waits for. */
export const reporting =
  (step: string) =>
  (error: unknown): void =>
    void reportError(step, error);

/** The report as it is copied. */
export const reportText = ({ version, browser, step, detail, address }: ReportFacts): string =>
  [
    `Clean Copy ${version}`,
    `Browser: ${browser}`,
    `Step: ${step}`,
    detail !== undefined && `Error: ${detail}`,
    address !== undefined && `Page: ${address}`,
  ]
    .filter((line) => line !== false)
    .join('\n')
    .concat('\n');
