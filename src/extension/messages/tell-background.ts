/** Milliseconds. */
const PATIENCE = 1500;
const ATTEMPTS = 3;

const UNANSWERED = Symbol();

async function send(message: object): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // It ended in the middle of its answer, or there is none any more.
    return UNANSWERED;
  }
}

const late = (patience: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, patience, UNANSWERED));

/**
 * Sends a message from a page to the background, again where it was ended meanwhile: the next message starts it anew. Only for what may be said
 * twice. `patience`: milliseconds without an answer after which it is sent once more. Undefined where nobody answers: an extension that was updated or taken away leaves its scripts behind.
 */
export async function tellBackground(message: object, patience = PATIENCE): Promise<unknown> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await Promise.race([send(message), late(patience)]);
    if (answer !== UNANSWERED) return answer;
  }
  return undefined;
}
