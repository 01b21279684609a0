/** Host name of an http(s) address without "www."; undefined for any other address. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return hostname.replace(/^www\./, '') || undefined;
}

const isAddress = (host: string): boolean => /^\[|^\d+(\.\d+){3}$/.test(host) || !host.includes('.');

/** The match patterns of a site: the host and what lies below it. An IP address and a single-word host have nothing below. */
export function originsOf(site: string): string[] {
  const host = isAddress(site) ? site : `*.${site}`;
  return [`https://${host}/*`, `http://${host}/*`];
}
