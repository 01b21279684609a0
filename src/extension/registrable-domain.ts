import { getDomain } from 'tldts';

/**
 * The part of a host name that one owner registered, by the Public Suffix List with its private part: pages of two people on one
 * hosting service are two sites. Null where there is none, as for IP addresses.
 */
export const registrableDomain = (host: string): string | null =>
  getDomain(host, { allowPrivateDomains: true, extractHostname: false });
