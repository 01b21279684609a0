import type { PageIndex } from './page-index.ts';

/** The host that a link leads to, without "www."; '' for none. */
export function hostOf(link: Element | null): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(link?.getAttribute('href') ?? '')?.[1] ?? '';
}

/** The site that most of the page's links lead to; '' where there are none. */
export function homeOf(page: PageIndex): string {
  const hosts = new Map<string, number>();
  for (const link of page.named('a')) hosts.set(hostOf(link), (hosts.get(hostOf(link)) ?? 0) + 1);
  hosts.delete('');
  return [...hosts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as [string, number])[0];
}
