import { isArticlePage } from '../../src/core/content/is-article.ts';
import { readArticle } from '../../src/core/read-article.ts';

/** What reading one made page came to. */
export interface Load {
  milliseconds: number;
  outcome: string;
}

type Made = 'levels' | 'nodes' | 'attribute' | 'text';

const MAKERS: Record<Made, (size: number, body: HTMLElement) => void> = {
  levels(size, body) {
    let at: HTMLElement = body;
    for (let level = 0; level < size; level += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'The deepest words of the page.';
  },
  nodes(size, body) {
    for (let node = 0; node < size / 2; node += 1) {
      body.appendChild(document.createElement('p')).textContent = 'The mill by the river stood for years.';
    }
  },
  attribute(size, body) {
    const image = body.appendChild(document.createElement('img'));
    image.className = 'lazy';
    for (const name of ['data-src', 'srcset', 'alt', 'title', 'data-x'])
      image.setAttribute(name, 'a.jpg 1x, '.repeat(size / 10));
  },
  text(size, body) {
    for (let length = 0; length < size; length += 4000) {
      body.appendChild(document.createElement('p')).textContent =
        'The mill by the river, “stood for years”, said Mara Lind. '.repeat(70);
    }
  },
};

/** Makes a page of a kind and a size in the document at hand, reads it, and takes it away again. */
function load(kind: Made, size: number): Load {
  const box = document.createElement('div');
  MAKERS[kind](size, box);
  document.body.append(box);
  const started = performance.now();
  const { article, ...rest } = readArticle(document, { url: 'https://daily.example/2026/03/mill' });
  const milliseconds = performance.now() - started;
  box.remove();
  return {
    milliseconds,
    outcome: article ? `article of ${article.blocks.length} blocks` : 'because' in rest ? rest.because : '',
  };
}

/** Milliseconds of the quick look that a page on the reader's list gets, article or not; the median of some. */
function look(): number {
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now();
    isArticlePage(document, 'https://daily.example/section/mills-and-rivers');
    isArticlePage(document, 'https://daily.example/2026/03/mill');
    return (performance.now() - started) / 2;
  });
  return times.sort((a, b) => a - b)[7] ?? 0;
}

function walk(): number {
  const started = performance.now();
  for (const walker = document.createTreeWalker(document); walker.nextNode(); );
  return performance.now() - started;
}

/** Reads the page at hand so many times. */
function again(times: number): void {
  for (let time = 0; time < times; time += 1) readArticle(document, { url: 'https://daily.example/2026/03/mill' });
}

export default { load, look, walk, again };
