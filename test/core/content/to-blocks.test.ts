import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/content/passage.ts';
import { numbersOf, textOf, textOfPhrasing } from '../../../src/core/content/text.ts';
import { toPassages, toPassagesInterruptibly } from '../../../src/core/content/to-blocks.ts';

function blocksOf(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return toPassages(body).map(({ block }) => block);
}

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('toPassages', () => {
  it('makes paragraphs of blocks and of runs between them, with single spaces', () => {
    expect(blocksOf('One\n  line <div>two <b>bold</b>  words</div> three')).toEqual([
      paragraph(text('One line')),
      paragraph(text('two '), { type: 'strong', children: [text('bold')] }, text(' words')),
      paragraph(text('three')),
    ]);
  });

  it('gives the spaces at the edges of marked words to the sentence', () => {
    const strong = (...children: unknown[]) => ({ type: 'strong', children });
    expect(blocksOf('<p>One<b> two </b>three <b>four <i>five </i></b>six</p>')).toEqual([
      paragraph(
        text('One '),
        strong(text('two')),
        text(' three '),
        strong(text('four '), { type: 'emphasis', children: [text('five')] }),
        text(' six'),
      ),
    ]);
  });

  it('parts paragraphs at two breaks and keeps a single one', () => {
    expect(blocksOf('<div>a<br>b<br><br>c</div>')).toEqual([
      paragraph(text('a'), { type: 'break' }, text('b')),
      paragraph(text('c')),
    ]);
  });

  it('keeps a link around blocks on the words in each', () => {
    const link = (value: string) => ({ type: 'link', url: 'https://example.org/', children: [text(value)] });
    expect(blocksOf('<a href="https://example.org/"><h2>Title</h2><p>Text</p></a>')).toEqual([
      { type: 'heading', depth: 2, children: [link('Title')] },
      paragraph(link('Text')),
    ]);
  });

  it('marks words that are struck out', () => {
    const struck = (value: string) => ({ type: 'delete', children: [text(value)] });
    expect(blocksOf('<p><del>forty</del> <ins>thirty</ins> <s>or so</s></p>')).toEqual([
      paragraph(struck('forty'), text(' thirty '), struck('or so')),
    ]);
  });

  it('gives ordered lists the numbers of their page', () => {
    const numbersIn = (html: string) => {
      const [list] = blocksOf(html);
      return list?.type === 'list' ? numbersOf(list) : undefined;
    };
    expect(numbersIn('<ol reversed><li>a<li>b<li>c</ol>')).toEqual([3, 2, 1]);
    expect(numbersIn('<ol reversed start="10"><li>a<li>b</ol>')).toEqual([10, 9]);
    expect(numbersIn('<ol start="-1"><li>a<li>b</ol>')).toEqual([-1, 0]);
    expect(numbersIn('<ol><li>a<li value="7">b<li>c</ol>')).toEqual([1, 7, 8]);
    expect(numbersIn('<ol><li><img src="x"><li>b<li><button>x</button><li>d</ol>')).toEqual([2, 4]);
    expect(numbersIn('<ol start="99999999999"><li value="x">a<li>b</ol>')).toEqual([1, 2]);
  });

  it('says the numbers of a list once', () => {
    const itemsOf = (html: string) => blocksOf(html).map((block) => textOf(block));
    expect(itemsOf('<ol><li><div>1.</div><p>Mix</p><li><div>2.</div><p>Stir</p></ol>')).toEqual(['Mix\nStir']);
    expect(itemsOf('<ol start="4"><li>4) Mix<li>5) <b>Stir</b> well</ol>')).toEqual(['Mix\nStir well']);
    expect(itemsOf('<ol><li>1. Mix<li>2.5 litres</ol>')).toEqual(['1. Mix\n2.5 litres']);
    expect(itemsOf('<ol><li>1<li>2</ol>')).toEqual(['1\n2']);
  });

  it('takes a list that is all there is of another for that list', () => {
    const inner = { type: 'list', ordered: false, children: [{ type: 'listItem', children: [paragraph(text('a'))] }] };
    expect(blocksOf('<ul><li><ul><li>a</li></ul></li></ul>')).toEqual([inner]);
  });

  it('sets the terms of a list of them off from what is said of them', () => {
    expect(blocksOf('<dl><dt>Race</dt><dd>A channel.</dd></dl>')).toEqual([
      paragraph({ type: 'strong', children: [text('Race')] }),
      paragraph(text('A channel.')),
    ]);
  });

  it('names the language of code, and takes its name in the head of the box away', () => {
    const box = (html: string) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      return toPassages(body).map(({ block, takenBy }) => [
        block.type === 'code' ? block.lang : textOf(block),
        takenBy,
      ]);
    };
    expect(box('<div><p><span>JS</span></p><pre class="brush: js notranslate">let mill;</pre></div>')).toEqual([
      ['JS', 'page-furniture'],
      ['js', undefined],
    ]);
    expect(box('<p>go</p><pre><code class="hl language-c++">mill</code></pre>')).toEqual([
      ['go', undefined],
      ['c++', undefined],
    ]);
    expect(box('<pre class="language-none">mill</pre>')).toEqual([[undefined, undefined]]);
  });

  it('takes a heading out of the link that leads to it', () => {
    const linked = (id: string) => `<h2 id="${id}"><a href="https://mill.example/a#wheel">The wheel</a></h2>`;
    expect(blocksOf(linked('wheel'))).toEqual([{ type: 'heading', depth: 2, children: [text('The wheel')] }]);
    expect(blocksOf(linked('race'))).toMatchObject([{ children: [{ type: 'link' }] }]);
  });

  it('sets readings high, without the brackets for browsers that know none', () => {
    expect(blocksOf('<p><ruby>水車<rp>(</rp><rt>すいしゃ</rt><rp>)</rp></ruby>は</p>')).toEqual([
      paragraph(text('水車'), { type: 'superscript', isReading: true, children: [text('すいしゃ')] }, text('は')),
    ]);
  });

  it('keeps lists of lines whole and gives lists of cards as the blocks in them', () => {
    expect(blocksOf('<ol start="3"><li>one</li><li><p>two</p></li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: ['one', 'two'].map((word) => ({ type: 'listItem', children: [paragraph(text(word))] })),
      },
    ]);
    expect(blocksOf('<ul><li><h3>Head</h3><p>Words</p></li></ul>').map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
    ]);
  });

  it('leaves out what wikis put beside headings to edit them', () => {
    const sign = '<span class="mw-editsection"><span>[</span><a href="/edit">edit</a><span>]</span></span>';
    expect(blocksOf(`<h2>Wheels${sign}</h2><div>${sign}</div><p>One.</p>`)).toEqual([
      { type: 'heading', depth: 2, children: [text('Wheels')] },
      paragraph(text('One.')),
    ]);
  });

  it('leaves out signs of an icon font, and keeps characters of nobody between letters', () => {
    expect(blocksOf('<p><i>\uf101</i> 30 minutes \uf102</p><p>\uf103</p>')).toEqual([paragraph(text('30 minutes'))]);
    expect(blocksOf('<p>字\ue123字</p>')).toEqual([paragraph(text('字\ue123字'))]);
  });

  it('tells tables of data from tables of layout', () => {
    expect(blocksOf('<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>')[0]?.type).toBe(
      'table',
    );
    expect(blocksOf('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>').map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it('takes a table whose head is set as a heading for one of data', () => {
    const row = '<tr><td>125 g</td><td>flour</td></tr>';
    expect(
      blocksOf(`<table><thead><tr><th colspan="2"><h3>Dough</h3></th></tr></thead>${row}${row}</table>`),
    ).toMatchObject([
      { type: 'table', children: [{ children: [{ header: true, children: [text('Dough')] }] }, {}, {}] },
    ]);
    expect(blocksOf(`<table><tr><td><h3>Dough</h3></td></tr>${row}</table>`)[0]?.type).toBe('heading');
  });

  it('gives cells their columns beside and below those that span several', () => {
    const rowsOf = (html: string) =>
      blocksOf(html).flatMap((block) =>
        block.type === 'table'
          ? block.children.map((row) => row.children.map((cell) => textOfPhrasing(cell.children)))
          : [],
      );
    const table = `<table><tr><th>Line</th><th>Year</th><th>Fares</th></tr><tr><td rowspan="2">North</td><td>2024</td><td>10</td></tr>
      <tr><td>2025</td><td>12</td></tr><tr><td colspan="2">Total</td><td>22</td></tr>
      <tr><td>Why</td><td colspan="2">Ice</td></tr></table>`;
    expect(rowsOf(table)).toEqual([
      ['Line', 'Year', 'Fares'],
      ['North', '2024', '10'],
      ['', '2025', '12'],
      ['Total', '', '22'],
      ['Why', 'Ice'],
    ]);
    const wide = rowsOf('<table><tr><td colspan="100000">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>');
    expect(wide[0]!.length).toBeLessThan(100);
  });

  it('keeps the lines of code, without what its buttons say', () => {
    const codeOf = (html: string) => blocksOf(html).map((block) => block.type === 'code' && block.value);
    expect(codeOf('<pre>one<br>two<br><br>three</pre>')).toEqual(['one\ntwo\n\nthree']);
    expect(codeOf('<pre><code><div>one</div><div>two\n</div><div><br></div><div>three</div></code></pre>')).toEqual([
      'one\ntwo\n\nthree',
    ]);
    expect(codeOf('<pre><button>Copy</button><code>one\n  two</code></pre>')).toEqual(['one\n  two']);
  });

  it('puts a list beside items into the item before it', () => {
    const item = (...children: unknown[]) => ({ type: 'listItem', children });
    const list = (...children: unknown[]) => ({ type: 'list', ordered: false, children });
    expect(blocksOf('<ul><li>one</li><ul><li>inner</li><li>other</li></ul><li>two</li></ul>')).toEqual([
      list(
        item(paragraph(text('one')), list(item(paragraph(text('inner'))), item(paragraph(text('other'))))),
        item(paragraph(text('two'))),
      ),
    ]);
    const nest = (levels: number) => `${'<ul>'.repeat(levels)}<li>in</li>${'</ul>'.repeat(levels)}`;
    expect(JSON.stringify(blocksOf(nest(300)))).toContain('"in"');
  });

  it('counts from where a list begins', () => {
    expect(blocksOf('<ol start="0"><li>none</li><li>one</li></ol>')).toMatchObject([{ type: 'list', start: 0 }]);
  });

  it('lists what rules took of a table behind it', () => {
    const { body } = new DOMParser().parseFromString(
      '<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td><i>Ad</i></td></tr></table>',
      'text/html',
    );
    const passages = toPassages(body, new Map([[body.querySelector('i')!, 'advertisement-label']]));
    expect(passages.map(({ block, takenBy }) => [block.type, takenBy])).toEqual([
      ['table', undefined],
      ['paragraph', 'advertisement-label'],
    ]);
  });

  it('tells a caption from a credit', () => {
    const html = `<figure><img src="https://example.org/p.jpg" alt="A pier"><figcaption>The pier at dawn
      <span class="credit">Ines Varga</span></figcaption></figure>`;
    expect(blocksOf(html.replace('<span', '<div').replace('</span>', '</div>'))).toEqual([
      {
        type: 'figure',
        url: 'https://example.org/p.jpg',
        alt: 'A pier',
        caption: [text('The pier at dawn')],
        credit: [text('Ines Varga')],
      },
    ]);
  });

  it('reads a caption as one whatever is around it', () => {
    const picture = '<img src="https://example.org/p.jpg" width="300" height="200">';
    const words = 'The pier at dawn, before the ferry.';
    const kinds = (html: string) => blocksOf(html).map((block) => ('caption' in block ? 'captioned' : block.type));
    expect(kinds(`<div class="wp-caption">${picture}<p class="wp-caption-text">${words}</p></div>`)).toEqual([
      'captioned',
    ]);
    expect(kinds(`<div><a href="/p">${picture}</a><div class="photo-caption"><p>${words}</p></div></div>`)).toEqual([
      'captioned',
    ]);
    expect(kinds(`<div>${picture}<figcaption>${words}</figcaption><p>${words}</p></div>`)).toEqual([
      'figure',
      'captioned',
      'paragraph',
    ]);
    expect(kinds(`<div>${picture}<p>${words}</p></div>`)).toEqual(['figure', 'paragraph']);
    expect(kinds(`<div>${picture}<div class="caption"><h3>The pier</h3><p>${words}</p></div></div>`)).toEqual([
      'figure',
      'heading',
      'paragraph',
    ]);
    expect(
      kinds(
        `<figure><table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table><figcaption>${words}</figcaption></figure>`,
      ),
    ).toEqual(['table', 'paragraph']);
  });

  it('reads a figure that is never closed as the story in it', () => {
    const figure = (words: string) => blocksOf(`<figure><img src="https://example.org/p.jpg"><p>${words}</p></figure>`);
    const sentence =
      'The ferry leaves the pier at dawn with four cars, a priest and the post, and comes back with none of them. ';
    expect(figure(sentence).map(({ type }) => type)).toEqual(['figure']);
    expect(figure(sentence.repeat(3)).map(({ type }) => type)).toEqual(['figure', 'paragraph']);
  });

  it('lists what a rule took of a caption', () => {
    const { body } = new DOMParser().parseFromString(
      '<figure><img src="https://example.org/p.jpg"><figcaption>The pier <i>Ad</i></figcaption></figure>',
      'text/html',
    );
    const passages = toPassages(body, new Map([[body.querySelector('i')!, 'advertisement-label']]));
    expect(passages.map(({ block, takenBy }) => [block.type, takenBy])).toEqual([
      ['figure', undefined],
      ['paragraph', 'advertisement-label'],
    ]);
  });

  it('drops controls, soft hyphens, zero-width spaces and overrides of direction', () => {
    expect(blocksOf('<p>Hy\u00ADphen\u200B and \u202Eflip <button>Buy</button></p>')).toEqual([
      paragraph(text('Hyphen and flip')),
    ]);
  });

  it('sets what a rule took apart, with the rule', () => {
    const { body } = new DOMParser().parseFromString('<p>Before <span>Ad</span> after</p>', 'text/html');
    const passages = toPassages(body, new Map([[body.querySelector('span')!, 'advertisement-label']]));
    expect(passages.map(({ block, takenBy }) => [block, takenBy])).toEqual([
      [paragraph(text('Before')), undefined],
      [paragraph(text('Ad')), 'advertisement-label'],
      [paragraph(text('after')), undefined],
    ]);
  });

  const many = (part: (n: number) => string, count = 520): string =>
    Array.from({ length: count }, (_, n) => part(n)).join('');
  const story = many((n) => `<p>Line ${n} <b>of</b> the story</p>`);
  const items = many((n) => `<li>Item <i>${n}</i><ul><li>within</li></ul></li>`, 1040);

  it.each([
    [
      'containers, and clutter as one of them',
      `<article><h2>Head</h2>${story}</article>${story}<section class="taken">${story}</section>`,
      4,
    ],
    ['a list', `<ul>${items}</ul>`, 2],
    ['a list that is clutter', `<div class="taken">More<ul>${items}</ul></div>`, 2],
    ['a list of cards', `<ul>${many((n) => `<li><h3>Mill ${n}</h3><p>On the river</p></li>`)}</ul>`, 2],
    ['a table', `<table><caption>Mills</caption>${many((n) => `<tr><th>Mill ${n}</th><td>${n}</td></tr>`)}</table>`, 2],
    ['a table for the layout', `<table><tr><td><h2>Head</h2>${story}</td><td>${story}</td></tr></table>`, 2],
  ])('comes to the same in parts, with pauses between them: %s', (_, html, least) => {
    const { body } = new DOMParser().parseFromString(`words<main>more words${html}and more</main>end`, 'text/html');
    const box = body.querySelector('.taken');
    const taken = new Map(box ? [[box, 'related-stories']] : []);
    const work = toPassagesInterruptibly(body, taken, (element) => element.getElementsByTagName('*').length);
    let pauses = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pauses += 1;
    const told = (passages: Passage[]) => passages.map(({ block, takenBy }) => [block, takenBy]);
    expect(told(step.value)).toEqual(told(toPassages(body, taken)));
    expect(pauses).toBeGreaterThanOrEqual(least);
  });
});
