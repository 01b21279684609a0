/**
 * Sends a message from a page to the background, twice if need be: one that ends in the middle of its answer is started anew by the second.
 * Undefined where nobody answers: an extension that was updated or taken away leaves its scripts behind.
 */
export async function tellBackground(message: object): Promise<unknown> {
  for (const _ of ['first', 'second']) {
    try {
      return await chrome.runtime.sendMessage(message);
    } catch {
      // It ended, or there is none any more.
    }
  }
  return undefined;
}
