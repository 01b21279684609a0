import { describe, expect, test } from 'vitest';
import { registrableDomain } from '../../src/extension/registrable-domain.ts';
import { originsOf, siteOf } from '../../src/extension/sites.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.valley-courier.example/2026/story', 'valley-courier.example'],
    ['http://edition.courier.example:8080/a', 'courier.example'],
    ['https://www.courier.co.uk/a', 'courier.co.uk'],
    ['https://news.courier.com.au/a', 'courier.com.au'],
    ['https://lena.github.io/a', 'lena.github.io'],
    ['https://github.io/', 'github.io'],
    ['https://co.uk/', 'co.uk'],
    ['https://courier.example./a', 'courier.example'],
    ['https://nachrichten.bücher.example/a', 'xn--bcher-kva.example'],
    ['https://courier.example@evil.example/', 'evil.example'],
    ['https://courier-example.evil.example/', 'evil.example'],
    ['https://evilcourier.example/', 'evilcourier.example'],
    ['http://localhost:3000/', 'localhost'],
    ['https://courier.example.evil.example/?u=courier.example', 'evil.example'],
    ['https://evil.example/?next=https://www.courier.example/', 'evil.example'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
  ])('%s is %s', (url, site) => expect(siteOf(url, registrableDomain)).toBe(site));

  test.each(['about:blank', 'file:///home/reader/a.html', 'chrome://extensions', 'no address', '', undefined])(
    '%s is no site',
    (url) => expect(siteOf(url, registrableDomain)).toBeUndefined(),
  );
});

describe('originsOf', () => {
  test('covers what lies below a host, over both schemes', () =>
    expect(originsOf('courier.example')).toEqual(['https://*.courier.example/*', 'http://*.courier.example/*']));

  test.each(['127.0.0.1', '[::1]', 'localhost'])('asks for nothing below %s', (host) =>
    expect(originsOf(host)).toEqual([`https://${host}/*`, `http://${host}/*`]),
  );
});
