import { describe, expect, it } from 'vitest';
import { cleanByline } from '../../../src/core/page/byline.ts';
import { readMetadata } from '../../../src/core/page/metadata.ts';
import { dayInAddress, toIsoTime } from '../../../src/core/page/time.ts';

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

  it('reads all authors of a scholarly page, in the order of names as people write them', () => {
    const authors = ['Lind, Mara', 'Ek, Jo', 'Lind, Mara'].map(
      (name) => `<meta name="citation_author" content="${name}">`,
    );
    expect(read(authors.join('')).byline).toBe('Mara Lind, Jo Ek');
    expect(read('<meta name="DC.Creator" content="Jo Ek"><meta name="DC.Creator" content="Mara Lind">').byline).toBe(
      'Jo Ek, Mara Lind',
    );
    expect(read(authors.join('').replaceAll('author', 'authors')).byline).toBe('Mara Lind, Jo Ek');
    expect(read('<meta name="DC.Creator" content="Lind, Mara">').byline).toBe('Mara Lind');
    expect(read('<meta name="DC.Creator" content="Jo Ek, Mara Lind">').byline).toBe('Jo Ek, Mara Lind');
  });

  it('reads JSON-LD that is written out as in markup', () => {
    const json = '{"@type": "NewsArticle", "datePublished": "2026-03-04", "author": {"name": "Mara Lind"}}';
    const escaped = json.replaceAll('"', '&quot;');
    expect(read(`<script type="application/ld+json">${escaped}</script>`)).toMatchObject({
      byline: 'Mara Lind',
      publishedTime: '2026-03-04',
    });
  });

  it('lets a person stand in whose site bears the name, with capitals or without', () => {
    const own = (name: string) =>
      read(`<meta property="og:site_name" content="${name}"><meta name="author" content="${name}">`).standIn;
    expect(own('mara lind')).toBe('mara lind');
    expect(own('Mara Lind')).toBe('Mara Lind');
    expect(own('Mill in the Vale')).toBeUndefined();
  });

  it('looks at no more than a hundred authors of one article', () => {
    const among = (nameless: number) => [...Array(nameless).fill('{"@id": "#nobody"}'), '{"name": "Mara Lind"}'].join();
    const bylineOf = (nameless: number) =>
      read(`<script type="application/ld+json">{"@type": "NewsArticle", "author": [${among(nameless)}]}</script>`)
        .byline;
    expect(bylineOf(99)).toBe('Mara Lind');
    expect(bylineOf(100)).toBeUndefined();
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

  it('names the outlet as its address does, where it makes a claim beside its name or a company publishes it', () => {
    const nameOf = (html: string) => readMetadata(page(html), 'https://www.hillgazette.example/a').siteName;
    const said = (name: string) => nameOf(`<meta property="og:site_name" content="${name}">`);
    expect(said('Hill Gazette - News & views of the upper valley')).toBe('Hill Gazette');
    expect(said('All of the valley | The Hill Gazette')).toBe('The Hill Gazette');
    expect(said('Valley Blog - College of the Upper Valley')).toBe('Valley Blog - College of the Upper Valley');
    const published =
      '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Vale Media Ltd"}}</script>';
    expect(nameOf(`${published}<meta name="application-name" content="Hill Gazette">`)).toBe('Hill Gazette');
    expect(nameOf(`${published}<meta name="application-name" content="Reader">`)).toBe('Vale Media Ltd');
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

describe('readMetadata, authors', () => {
  const graph = (...things: object[]) =>
    read(`<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>
    <meta property="og:site_name" content="Mara Lind">`);
  const person = { '@type': 'Person', '@id': '#p', name: 'Jo Ek' };

  it('follows a reference to whom it points to, whose name counts before a log-in name', () => {
    expect(graph({ '@type': 'NewsArticle', author: { '@id': '#p' } }, person).byline).toBe('Jo Ek');
    expect(graph({ '@type': 'NewsArticle', author: { '@id': '#p', name: 'joek7' } }, person).byline).toBe('Jo Ek');
    expect(graph({ '@type': 'NewsArticle', author: { '@id': '#q' } }, person).byline).toBeUndefined();
  });

  it('reads names in two parts and lists of authors', () => {
    const by = (author: unknown) => graph({ '@type': 'NewsArticle', author }).byline;
    expect(by({ '@type': 'Person', givenName: 'Jo', familyName: 'Ek' })).toBe('Jo Ek');
    expect(by({ '@list': [{ name: 'Jo Ek' }, { name: 'Tom Osei' }] })).toBe('Jo Ek, Tom Osei');
    expect(by([[{ name: 'Jo Ek' }]])).toBe('Jo Ek');
  });

  it('keeps apart what may stand in for a person: an account, or a name that is the site’s', () => {
    const by = (author: unknown) => graph({ '@type': 'NewsArticle', author });
    expect(by('joek')).toMatchObject({ standIn: 'joek' });
    expect(by('joek').byline).toBeUndefined();
    expect(by({ '@type': 'Person', name: 'Mara Lind' })).toMatchObject({ standIn: 'Mara Lind' });
    expect(by({ '@type': 'Organization', name: 'Mara Lind' }).standIn).toBeUndefined();
  });
});

describe('readMetadata, dates', () => {
  it('takes the page’s own date where the article has none, and metas that speak of publishing', () => {
    const json = '{"@type": "WebPage", "datePublished": "2026-03-04"}';
    expect(read(`<script type="application/ld+json">${json}</script>`).publishedTime).toBe('2026-03-04');
    expect(read('<meta name="w-published-date" content="4 March 2026">').publishedTime).toBe('2026-03-04');
    expect(read('<meta name="publisher-since" content="2026-03-04">').publishedTime).toBeUndefined();
  });

  it('counts days as the site does, where its address says which', () => {
    const at = (address: string) =>
      readMetadata(page('<meta property="article:published_time" content="2026-03-05T02:30:00Z">'), address)
        .publishedTime;
    expect(at('https://news.example/2026/03/04/mill')).toBe('2026-03-04');
    expect(at('https://news.example/2026/01/04/mill')).toBe('2026-03-05T02:30:00Z');
  });
});

describe('readMetadata, titles', () => {
  const title = (html: string, address = url) => readMetadata(page(html), address).title;

  it.each([
    ['<title>Mill kept by the council | Newhill.com</title>', 'https://shop.newhill.com/a', 'Mill kept by the council'],
    [
      '<title>Hill Gazette: Mill kept by the council</title><h1><a href="/">Hill Gazette</a></h1>',
      url,
      'Mill kept by the council',
    ],
    [
      '<title>Mill kept by council | Hill Gazette | News</title><meta property="og:site_name" content="Hill Gazette">',
      url,
      'Mill kept by council',
    ],
    [
      '<title>Hill town: mill kept by council</title><meta property="og:site_name" content="Hill Town Gazette">',
      url,
      'Hill town: mill kept by council',
    ],
    [
      '<meta property="og:title" content="Mill &amp;#8211; kept by &lt;b&gt;council&lt;/b&gt;">',
      url,
      'Mill – kept by council',
    ],
    [
      '<title>Tags such as &lt;br&gt; turn thirty</title><h1>Tags such as &lt;br&gt; turn thirty</h1>',
      url,
      'Tags such as <br> turn thirty',
    ],
    ['<title>Mill kept by council</title><h1>MILL KEPT BY COUNCIL</h1>', url, 'Mill kept by council'],
    [
      '<title>Blog: Mill kept by council</title><h1><span>Title:</span>Mill kept by council</h1>',
      url,
      'Mill kept by council',
    ],
    [
      '<title>Old mill kept by council - Hill Gazette</title><h1>Old mill kept by council (valley-post.example) 87</h1>',
      url,
      'Old mill kept by council',
    ],
    [
      '<title>Old mill kept by council - Hill Gazette</title><h1>Old mill kept by council after vote</h1>',
      url,
      'Old mill kept by council after vote',
    ],
    ['<title>Blogs: what they were</title>', url, 'Blogs: what they were'],
    ['<title>老磨坊今年春天重新开放-河谷新闻网</title>', url, '老磨坊今年春天重新开放'],
    ['<title>古い水車が春に再び回る_谷の新聞</title>', url, '古い水車が春に再び回る'],
    ['<title>磨坊主谈春天的三个计划-桥、路和水闸都要修好</title>', url, '磨坊主谈春天的三个计划-桥、路和水闸都要修好'],
    ['<h1>Mill kept<br>by the council<style>a</style></h1>', url, 'Mill kept by the council'],
    ['<title>古い水車が春に再び回る｜谷の新聞</title>', url, '古い水車が春に再び回る'],
    ['<title>The mill is kept after all │ Hill Gazette</title>', url, 'The mill is kept after all'],
    [
      '<title>The mill is kept › Hill Gazette</title><meta property="og:site_name" content="Hill Gazette">',
      url,
      'The mill is kept',
    ],
    [
      '<title>The mill is kept :: Hill Gazette</title><meta property="og:site_name" content="Hill Gazette">',
      url,
      'The mill is kept',
    ],
    [
      '<meta property="og:title" content="The miller&amp;rsquo;s tale is told again">',
      url,
      'The miller’s tale is told again',
    ],
    ['<title>newhill.com Mill kept</title>', 'https://newhill.com/a', 'Mill kept'],
    ['<title>newhill.com | Mills</title>', 'https://newhill.com/a', 'Mills'],
    ['<title>Mill kept by council | new-hill.at | Your paper</title>', 'https://new-hill.at/a', 'Mill kept by council'],
    ['<title>Mill kept by council - New Hill</title>', 'https://new-hill.at/a', 'Mill kept by council'],
    ['<title>Wheel turns | Newhill Mill Courier</title>', 'https://blog.newhill.com/a', 'Wheel turns'],
    ['<title>Wheel turns | Office of Mill Affairs</title>', 'https://www.oma.gov/a', 'Wheel turns'],
    ['<title>Wheel turns | All of one piece</title>', 'https://www.oma.gov/a', 'Wheel turns | All of one piece'],
    [
      '<h1>Mill kept by the council | River news | Newhill Mills</h1><title>Mill kept by the council | River news | Newhill Mills</title>',
      'https://newhill.org/a',
      'Mill kept by the council',
    ],
    ['<h1>Mill kept by R&amp;amp;D</h1><title>Mill kept by R&amp;D</title>', url, 'Mill kept by R&D'],
    [
      '<title>Mill kept by council</title><h1><time>4 March 2026</time> Mill kept by council</h1>',
      url,
      'Mill kept by council',
    ],
    [
      '<title>In 1911 mill kept by council</title><h1>How in 1911 mill kept by council</h1>',
      url,
      'How in 1911 mill kept by council',
    ],
    [
      '<title>Mill kept by council: what now</title><h1>MILL KEPT BY THE COUNCIL: WHAT NOW</h1>',
      url,
      'Mill kept by council: what now',
    ],
    [
      '<title>Where to see old mills near Newhill</title><h1>Next: ten walks to see in autumn</h1><h1>The finest old mills of Newhill</h1>',
      url,
      'The finest old mills of Newhill',
    ],
    ['<title>Water mills: how to run one</title><h1>Water mills</h1>', url, 'Water mills: how to run one'],
    ['<title>Cheap water: mills for small towns</title><h1>Cheap mills</h1>', url, 'Cheap mills'],
  ])('%s', (html, address, expected) => expect(title(html, address)).toBe(expected));
});

describe('cleanByline', () => {
  it.each([
    [['By Mara Lind and Jo Ek'], 'Mara Lind, Jo Ek'],
    [['https://news.example/mara', 'Mara Lind'], 'Mara Lind'],
    [['Hill Gazette'], undefined],
    [['Mara Lind', 'The Gazette'], 'Mara Lind'],
    [['Mara Lind', 'MARA LIND'], 'Mara Lind'],
    [['Von Mara Lind'], 'Mara Lind'],
    [['admin'], undefined],
    [['Mara Lind, Ph.D., Senior Editor, Jo Ek'], 'Mara Lind, Jo Ek'],
    [['OTTOLINE RUSK, JO EK'], 'Ottoline Rusk, JO EK'],
    [['page.head.author'], undefined],
    [['Lind & Lind'], 'Lind'],
    [['記者・小田切翔'], '小田切翔'],
    [['Mara Lind &amp; Jo Ek'], 'Mara Lind, Jo Ek'],
    [['"Mara Lind"', '“Weird Jo” Ek'], 'Mara Lind, “Weird Jo” Ek'],
    [['hill-gazette.org, Uppervale, Wales', 'vale.org/hill'], undefined],
    [['Vale Houses GmbH, Uppervale, Wales'], undefined],
    [['Mara L. Lind, Vienna, Jo Ek'], 'Mara L. Lind, Jo Ek'],
    [['Mara Lind and Jo'], 'Mara Lind, Jo'],
    [['Mara, Jo'], 'Mara, Jo'],
    [["Jo d'EkJo d'Ek"], "Jo d'Ek"],
    [['Erstellt von Mara Lind'], 'Mara Lind'],
    [['Super User', 'publisher', 'CC BY', 'Contributors to Wikimedia projects'], undefined],
    [['Hill Gazette - Mara Lind'], 'Mara Lind'],
    [['HGC - Hill Gazette'], undefined],
    [['Mara Lind, Jo Ek, and Tom Osei'], 'Mara Lind, Jo Ek, Tom Osei'],
    [['OTTOLINE RUSK AND TOMAS OSEI'], 'Ottoline Rusk, Tomas Osei'],
    [['Мара Линд и Том Осей'], 'Мара Линд, Том Осей'],
    [['مارا ليند، توم أوسي'], 'مارا ليند, توم أوسي'],
    [['Mara Lind/Tom Osei', 'Jo Ek/dpa'], 'Mara Lind, Tom Osei, Jo Ek/dpa'],
    [['J.R.R. Marek'], 'J.R.R. Marek'],
    [['J&ouml;rg M&uuml;hl', 'Zo&eacute; Lef&egrave;vre'], 'Jörg Mühl, Zoé Lefèvre'],
    [['Mara Lind - Hill Gazette', 'Jo Ek for the Hill Gazette'], 'Mara Lind, Jo Ek'],
    [['Staff Reporter', 'Our Correspondent'], undefined],
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
    ['3/14/2026', '2026-03-14'],
    ['14/3/2026', '2026-03-14'],
    ['2026. 3. 4.', '2026-03-04'],
    ['4 марта 2026', '2026-03-04'],
    ['4 червня 2026', '2026-06-04'],
    ['4. července 2026', '2026-07-04'],
    ['4 Mart 2026', '2026-03-04'],
    ['4 Μαρτίου 2026', '2026-03-04'],
    ['4 במרץ 2026', '2026-03-04'],
    ['4 مارس 2026', '2026-03-04'],
    ['4 मार्च 2026', '2026-03-04'],
    ['4 mills 2026', undefined],
    ['14-03-2026', '2026-03-14'],
    ['04-03-2026', undefined],
    ['04-Mar-2026', '2026-03-04'],
    ['4 مارس/آذار 2026', '2026-03-04'],
    ['٤ مارس ٢٠٢٦', '2026-03-04'],
    ['४ मार्च २०२६', '2026-03-04'],
    ['２０２６年３月１４日', '2026-03-14'],
    ['2026-03-04T99:99', '2026-03-04'],
    ['2026-02-30', undefined],
    ['29 February 2024', '2024-02-29'],
    ['2026-13-40', undefined],
  ])('%s', (text, time) => expect(toIsoTime(text)).toBe(time));

  it('reads the day in an address', () => {
    expect(dayInAddress('https://news.example/2026/03/04/mill')).toBe('2026-03-04');
    expect(dayInAddress('https://news.example/2026/mill')).toBeUndefined();
  });
});
