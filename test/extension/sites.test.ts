import { describe, expect, test } from 'vitest';
import { originsOf, siteOf } from '../../src/extension/sites.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.valley-courier.example/2026/story', 'valley-courier.example'],
    ['http://edition.courier.example:8080/a', 'edition.courier.example'],
    ['https://courier.example.evil.example/?u=courier.example', 'courier.example.evil.example'],
    ['https://evil.example/?next=https://www.courier.example/', 'evil.example'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site));

  test.each(['about:blank', 'file:///home/reader/a.html', 'chrome://extensions', 'no address', '', undefined])(
    '%s is no site',
    (url) => expect(siteOf(url)).toBeUndefined(),
  );
});

describe('originsOf', () => {
  test('covers what lies below a host, over both schemes', () =>
    expect(originsOf('courier.example')).toEqual(['https://*.courier.example/*', 'http://*.courier.example/*']));

  test.each(['127.0.0.1', '[::1]', 'localhost'])('asks for nothing below %s', (host) =>
    expect(originsOf(host)).toEqual([`https://${host}/*`, `http://${host}/*`]),
  );
});
