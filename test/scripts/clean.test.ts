// @vitest-environment node
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import main from '../../scripts/clean.ts';
import { type PageServer, servePages } from '../e2e/page-server.ts';

const page = (slug: string) => join(import.meta.dirname, '../pages', slug, 'page.html');

let server: PageServer;
let out = '';
let err = '';

beforeAll(async () => {
  server = await servePages({
    pdf: (_, response) => response.setHeader('content-type', 'application/pdf').end('%PDF'),
    latin: (_, response) => {
      const paragraphs = [
        'Auf dem Markt gab es am Samstag Äpfel, Öl und Straßenmusik, und wer früh kam, fand noch einen Platz am Brunnen.',
        'Die Händlerinnen haben zwei Jahre lang in der Turnhalle verkauft, weil das Dach der alten Halle undicht war.',
        'Am Ende hat die Stadt mehr als drei Millionen Euro ausgegeben, fast doppelt so viel, wie der Rat bewilligt hatte.',
        'Über die Mieten wird noch gestritten: Einige Stände könnten im Winter leer bleiben, wenn die Pacht weiter steigt.',
        'Im Frühjahr soll das Café neben dem Eingang öffnen, und danach wird auch der Hof für Feste freigegeben.',
      ];
      const text = `<h1>Grüße vom Markt</h1><article>${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`;
      response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from(text, 'latin1'));
    },
  });
});
afterAll(() => server.close());
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += text;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('clean', () => {
  test('prints the text of a file', async () => {
    expect(await main([page('demo-article')])).toBe(0);
    expect(out).toMatch(
      /^Night ferry to return after 12 years.*\nNadia Fenwick, Jonas Ahl · Harbour Daily · 2026-03-12\n\n/,
    );
    expect(out).not.toContain('Most read');
  });

  test('prints the text of a page of a local server', async () => {
    expect(await main([server.url('demo-article')])).toBe(0);
    expect(out).toContain('The night ferry between Saint Amory and the mainland');
  });

  test('reads a page in the encoding that its server states', async () => {
    expect(await main([server.url('latin')])).toBe(0);
    expect(out).toContain('Äpfel, Öl und Straßenmusik');
  });

  test('makes links absolute with the address that is stated', async () => {
    expect(await main([page('demo-article'), '--format', 'json', '--url', 'https://harbour.example/a/b'])).toBe(0);
    const article = JSON.parse(out);
    expect(article.url).toBe('https://harbour.example/a/b');
    expect(
      article.blocks.some((block: { url?: string }) => block.url === 'https://harbour.example/demo-article/ship.svg'),
    ).toBe(true);
  });

  test.each([
    ['markdown', /^# Night ferry/],
    ['html', /^<article lang="en">\n<h1>Night ferry/],
  ])('writes %s', async (format, beginning) => {
    expect(await main([page('demo-article'), '--format', format])).toBe(0);
    expect(out).toMatch(beginning);
  });

  test('prints the quotations with their speakers', async () => {
    expect(await main([page('demo-article'), '--quotes'])).toBe(0);
    expect(out).toMatch(/^“We are not buying a ship.*” — Ida Marek/);
    out = '';
    await main([page('demo-article'), '--quotes', '--format', 'json']);
    expect(JSON.parse(out)[0]).toMatchObject({ speaker: 'Ida Marek', kind: 'direct' });
  });

  test.each([
    [1, 'a page without an article', [page('aggregator-headline-only')], /^No article on this page: it has a headline/],
    [
      2,
      'an unknown format',
      [page('demo-article'), '--format', 'constructor'],
      /Unknown format "constructor": it can be .*text.*json/,
    ],
    [2, 'an unknown option', ['--colour'], /--colour/],
    [2, 'no page', [], /One page is wanted/],
    [2, 'a bad address', [page('demo-article'), '--url', 'nowhere'], /Not an address: nowhere/],
    [3, 'a missing file', ['/no/such.html'], /there is no such file/],
    [3, 'a server that is not there', ['http://localhost:1/a'], /Cannot reach/],
  ])('exits with %i for %s', async (status, _, args, message) => {
    expect(await main(args)).toBe(status);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  test('exits with 3 for what is not there or not a page', async () => {
    expect(await main([server.url('nothing')])).toBe(3);
    expect(err).toMatch(/answers 404/);
    expect(await main([server.url('pdf')])).toBe(3);
    expect(err).toMatch(/not an HTML page but application\/pdf/);
  });

  test('explains itself', async () => {
    expect(await main(['--help'])).toBe(0);
    expect(out).toMatch(/Exit status/);
  });
});
