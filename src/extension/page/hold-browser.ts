/** The browser's object as far as it is asked what it can do. */
type Api = { runtime: { sendMessage: unknown } };

function isWhole(value: unknown): value is Api {
  try {
    return typeof (value as Api).runtime.sendMessage === 'function';
  } catch {
    // Nothing, or a frame of another site.
    return false;
  }
}

const own = (name: string): unknown => Object.getOwnPropertyDescriptor(globalThis, name)?.value;

/**
 * Makes `chrome` the browser's own object in our world. In Chromium a page's element of that name stands in its place, a form with its fields instead of
 * the calls; and where a frame is named so there are no calls at all: then it becomes an empty object, and the page is read without any.
 */
export function holdBrowser(): void {
  if (isWhole(own('chrome'))) return;
  const value = [own('browser'), globalThis.chrome].find(isWhole) ?? {};
  Object.defineProperty(globalThis, 'chrome', { value, configurable: true, writable: true });
}
