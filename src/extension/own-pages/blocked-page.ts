import type { BlockedReason } from '../../views/popup/popup-state.ts';

const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** How the browsers word it when they let no script into a page; there is no code to compare. */
const REFUSALS =
  /cannot access|cannot be scripted|missing host permission|no permission|not allowed to access|error page/i;

/**
 * Why a browser refused to let us look into a page, as far as its address (known only where the browser tells it) and the
 * refusal say. Undefined: it was no refusal but a fault.
 */
export function blockedReason(url: string | undefined, error: unknown): BlockedReason | undefined {
  const words = error instanceof Error ? error.message : String(error);
  if (!REFUSALS.test(words)) return undefined;
  if (/extensions gallery/i.test(words)) return 'store';
  const address = url && URL.canParse(url) ? new URL(url) : undefined;
  if (address) return reasonOf(address);
  return /chrome:|about:|edge:|moz-extension:|chrome-extension:/i.test(words) ? 'browser' : 'other';
}

function reasonOf({ protocol, hostname, pathname }: URL): BlockedReason {
  if (STORES.includes(hostname)) return 'store';
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  return protocol === 'http:' || protocol === 'https:' ? 'other' : 'browser';
}
