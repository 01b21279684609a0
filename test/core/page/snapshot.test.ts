import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/interruptible.ts';
import { takeSnapshot } from '../../../src/core/page/snapshot.ts';

const url = 'https://news.example/a/story.html';

function copyOf(html: string): Element {
  return atOnce(takeSnapshot(new DOMParser().parseFromString(html, 'text/html'), url)).body;
}

describe('takeSnapshot', () => {
  it('leaves the page as it was', () => {
    const page = new DOMParser().parseFromString(
      '<body onload="x()"><p id="a" hidden>One</p><script>1</script></body>',
      'text/html',
    );
    const before = new XMLSerializer().serializeToString(page);
    atOnce(takeSnapshot(page, url));
    expect(new XMLSerializer().serializeToString(page)).toBe(before);
  });

  it('drops scripts, styles, handlers and what is hidden, and keeps what is only collapsed', () => {
    const body = copyOf(`<style>p{}</style><script>1</script><p onclick="x()" class="a">Seen</p><p hidden>No</p>
      <p style="display: none">No</p><details><summary>More</summary><p>Collapsed</p></details>`);
    expect(body.textContent.replace(/\s+/g, ' ').trim()).toBe('Seen MoreCollapsed');
    expect(body.querySelector('p')?.getAttributeNames()).toEqual(['class']);
  });

  it('writes a formula out once where a page shows a picture of it beside', () => {
    const formula = '<math><msup><mi>x</mi><mn>2</mn></msup><annotation>x^2</annotation></math>';
    const shown = '<span aria-hidden="true">x2</span>';
    expect(copyOf(`<p>So <span><span>${formula}</span>${shown}</span> it is.</p>`).textContent).toBe('So x² it is.');
    expect(copyOf(`<p>So <span><b>y</b>${shown}</span> it is.</p>`).textContent).toBe('So yx2 it is.');
    const empty = '<span><math></math></span>';
    expect(copyOf(`<p>So <span>${empty}${shown}</span> it is.</p>`).textContent).toBe('So x2 it is.');
  });

  it('takes what a page shows where its scripts are off, if it shows no story besides', () => {
    const post = `<h1>Tuning</h1><p>${'The post goes on for a while. '.repeat(30)}</p>`;
    const story = `<noscript>${post}</noscript>`;
    expect(copyOf(`<div>Forum</div>${story}`).textContent).toContain('Tuning');
    expect(copyOf(`<p>${'The page has a story of its own. '.repeat(30)}</p>${story}`).textContent).not.toContain(
      'Tuning',
    );
    expect(copyOf('<div>Forum</div><noscript><p>Please turn scripts on.</p></noscript>').textContent).toBe('Forum');
    const code = post.replaceAll('<', '&lt;');
    expect(copyOf(`<div>Forum</div><noscript>${code}</noscript>`).textContent).toBe('Forum');
  });

  it('takes the story of a frame of the same site where the page itself has none', () => {
    const story = `<div><p>${'The story goes on in the frame. '.repeat(30)}</p><a href="next">Next</a></div>`;
    const copyWithFrame = (around: string, framed: string): Element => {
      const page = new JSDOM(`<body>${around}<iframe></iframe></body>`, { url }).window.document;
      page.querySelector('iframe')!.contentDocument!.write(`<base href="https://news.example/b/">${framed}`);
      return atOnce(takeSnapshot(page, url)).body;
    };
    const framed = copyWithFrame('<p>Short.</p>', story);
    expect(framed.textContent).toContain('goes on in the frame');
    expect(framed.querySelector('a')?.getAttribute('href')).toBe('https://news.example/b/next');
    const own = `<p>${'The page has a story of its own. '.repeat(30)}</p>`;
    expect(copyWithFrame(own, story).textContent).not.toContain('in the frame');
    expect(copyWithFrame('<p>Short.</p>', '<p>An advertisement.</p>').textContent).toBe('Short.');
  });

  it('shows text that React has sent and not yet moved into view', () => {
    expect(copyOf('<div hidden id="S:0"><p>Streamed</p></div>').textContent).toBe('Streamed');
  });

  it('makes addresses absolute and keeps only those of the web and of mail', () => {
    const body =
      copyOf(`<base href="/b/"><a href="x">1</a><a href="javascript:alert(1)">2</a><a href="mailto:a@b.example">3</a>
      <a href="data:text/html,x">4</a>`);
    expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://news.example/b/x',
      null,
      'mailto:a@b.example',
      null,
    ]);
  });

  it('takes names that could be taken for a host out of addresses', () => {
    const body = copyOf(
      '<a href="https://bank.example:x@evil.example/a">1</a><img src="//me:secret@news.example/a.jpg">',
    );
    expect(body.querySelector('a')?.getAttribute('href')).toBe('https://evil.example/a');
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://news.example/a.jpg');
  });

  it('finds the address of lazy images', () => {
    const body = copyOf(
      `<img src="data:image/gif;base64,R0" data-src="/1.jpg"><img data-hi-res-src="/2.jpg" src="data:image/gif;base64,R0"><img src="/blank.gif" srcset="/s.jpg 320w, /l.jpg 1280w">`,
    );
    expect([...body.querySelectorAll('img')].map((img) => img.getAttribute('src'))).toEqual([
      'https://news.example/1.jpg',
      'https://news.example/2.jpg',
      'https://news.example/l.jpg',
    ]);
  });

  it('reads the words for a picture that a page has written out twice', () =>
    expect(
      copyOf('<img alt="The mill&amp;nbsp;(left) &amp;amp; its race" src="/a.jpg">').querySelector('img')?.alt,
    ).toBe('The mill (left) & its race'));

  it('is not misled by fields and images named like properties', () => {
    const body =
      copyOf(`<form><input name="firstChild"><input name="getAttribute"><input id="parentNode"><p>Words</p></form>
      <img name="body"><img name="implementation"><img name="querySelectorAll">`);
    expect(body.textContent).toContain('Words');
    expect(body.querySelector('[name], input[id]')).toBeNull();
  });

  it('gives the words of a page deeper than any real one', () => {
    const page = new DOMParser().parseFromString('<body></body>', 'text/html');
    let deepest: Element = page.body;
    for (let i = 0; i < 600; i++) deepest = deepest.appendChild(page.createElement('div'));
    deepest.textContent = 'Bottom';
    expect(atOnce(takeSnapshot(page, url)).body.textContent).toBe('Bottom');
  });

  it('cuts attributes that carry data', () => {
    expect(copyOf(`<p class="${'x '.repeat(100_000)}">a</p>`).querySelector('p')?.className.length).toBe(300);
  });
});
