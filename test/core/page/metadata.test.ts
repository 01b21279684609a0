import { describe, expect, it } from 'vitest';
import { cleanByline } from '../../../src/core/page/byline.ts';
import { detectLanguage } from '../../../src/core/page/detect-language.ts';
import { readMetadata } from '../../../src/core/page/metadata.ts';
import { dayInAddress, toIsoTime } from '../../../src/core/page/time.ts';
import { visibleMetadata } from '../../../src/core/page/visible-metadata.ts';

const url = 'https://news.example/a';
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const read = (html: string) => readMetadata(page(html), url);

describe('readMetadata', () => {
  it('reads JSON-LD in graphs, arrays and with line breaks inside strings', () => {
    const found =
      read(`<script type="application/ld+json">{"@graph": [[{"@type": "WebSite", "name": "The Hill Gazette"},
      {"@type": ["NewsArticle"], "headline": "A mill
      is kept", "datePublished": "2026-03-04T05:06:07+0100", "author": [{"name": "Mara Lind"}, {"name": "Jo Ek"}]}]]}</script>`);
    expect(found).toMatchObject({
      title: 'A mill is kept',
      byline: 'Mara Lind, Jo Ek',
      siteName: 'The Hill Gazette',
      publishedTime: '2026-03-04T05:06:07+01:00',
    });
  });

  it('reads a byline that only a card for Twitter gives', () => {
    const card = (label: string) =>
      read(`<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Mara Lind">`);
    expect(card('Written by').byline).toBe('Mara Lind');
    expect(card('Filed under').byline).toBeUndefined();
  });

  it('is not stopped by broken JSON-LD, nor misled by its prototypes', () => {
    const found =
      read(`<title>A mill is kept after all</title><script type="application/ld+json">{"@type": "NewsArticle",</script>
      <script type="application/ld+json">{"__proto__": {"headline": "No"}, "@type": "NewsArticle"}</script>`);
    expect(found.title).toBe('A mill is kept after all');
  });

  it('takes the headline the reader sees, without the name of the site', () => {
    const html = `<meta property="og:site_name" content="Hill Gazette"><meta property="og:title" content="Mill kept - Hill Gazette">
      <h1>Hill Gazette</h1><h1>Council votes to keep the mill</h1><title>Council votes to keep the mill | Hill Gazette</title>`;
    expect(read(html).title).toBe('Council votes to keep the mill');
    expect(read('<title>Council votes to keep the mill | Hill Gazette</title>').title).toBe(
      'Council votes to keep the mill',
    );
  });
});

describe('cleanByline', () => {
  it.each([
    [['By Mara Lind and Jo Ek'], 'Mara Lind, Jo Ek'],
    [['https://news.example/mara', 'Mara Lind'], 'Mara Lind'],
    [['Hill Gazette'], undefined],
    [['Mara Lind', 'MARA LIND'], 'Mara Lind'],
    [['Von Mara Lind'], 'Mara Lind'],
    [['admin'], undefined],
  ])('%j', (names, byline) => expect(cleanByline(names, 'Hill Gazette')).toBe(byline));
});

describe('toIsoTime', () => {
  it.each([
    ['2026-03-04T05:06:07Z', '2026-03-04T05:06:07Z'],
    ['2026-03-04 05:06', '2026-03-04T05:06:00'],
    ['March 4th, 2026', '2026-03-04'],
    ['Mittwoch, 4. März 2026', '2026-03-04'],
    ['4 de marzo de 2026', '2026-03-04'],
    ['04.03.2026', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['3/4/2026', undefined],
    ['2026-13-40', undefined],
  ])('%s', (text, time) => expect(toIsoTime(text)).toBe(time));

  it('reads the day in an address', () => {
    expect(dayInAddress('https://news.example/2026/03/04/mill')).toBe('2026-03-04');
    expect(dayInAddress('https://news.example/2026/mill')).toBeUndefined();
  });
});

describe('visibleMetadata', () => {
  it('finds a byline and a day beside the headline, and no name without a sign of authorship', () => {
    const { body } = page(`<h1>Mill kept</h1><p>Old Orchard</p><p>By Mara Lind</p><p>4 March 2026</p>`);
    expect(visibleMetadata(body, 'Mill kept', undefined, url)).toEqual({
      byline: 'Mara Lind',
      publishedTime: '2026-03-04',
    });
  });

  it('takes the name beside a label, or in an element named for its maker', () => {
    const nameIn = (html: string) =>
      visibleMetadata(page(`<h1>Mill kept</h1>${html}`).body, 'Mill kept', undefined, url).byline;
    expect(nameIn('<div><span>Written by</span><span>Mara Lind</span></div>')).toBe('Mara Lind');
    expect(nameIn('<div class="creator-name">Mara Lind</div>')).toBe('Mara Lind');
    expect(nameIn('<div><span>Picture</span><span>Mara Lind</span></div>')).toBeUndefined();
  });
});

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The mill that is in the valley was kept by the council, and it is to press the apples of the town for years to come.',
    ],
    [
      'de',
      'Die Mühle im Tal bleibt, das hat der Rat mit sieben zu zwei Stimmen beschlossen, und sie ist nicht die einzige in der Gegend, die von den Äpfeln lebt.',
    ],
    ['ru', 'Мельница в долине останется: так решил совет, и это не первый раз, когда жители её спасают.'],
    ['ja', 'りんごを搾る水車小屋は残されることになりました。町の人々は喜んでいます。'],
    [undefined, 'Mill'],
  ])('%s', (tag, text) => expect(detectLanguage(text)).toBe(tag));
});
