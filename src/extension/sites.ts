/**
 * The site an address belongs to: the part of its host that one owner registered, or the host itself where there is no such part
 * (an IP address, a single word, a shared suffix such as `github.io`). Undefined for what is not http(s). `registrableDomain` is
 * handed in, since only pages can load its table when it is needed.
 */
export function siteOf(
  url: string | undefined,
  registrableDomain: (host: string) => string | null,
): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const host = hostname.replace(/\.$/, '');
  return registrableDomain(host) ?? (host || undefined);
}

const isAddress = (host: string): boolean => /^\[|^\d+(\.\d+){3}$/.test(host) || !host.includes('.');

/** The match patterns of a site: the host and what lies below it. An IP address and a single-word host have nothing below. */
export function originsOf(site: string): string[] {
  const host = isAddress(site) ? site : `*.${site}`;
  return [`https://${host}/*`, `http://${host}/*`];
}
