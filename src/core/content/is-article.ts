/** Paths of front pages, sections, searches and shops. */
const LIST =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$|^\/(?:search|suche|tags?|topics?|category|categories|authors?|sections?|shop|cart|products?|login|account)(?:\/|$)/i;

/** An article has at least this much in paragraphs outside links. Characters. */
const LEAST_PROSE = 700;
/** Shorter paragraphs are captions and teasers. Characters. */
const SHORTEST = 80;
/** Paragraphs looked at: enough to tell, and bounded. */
const MOST = 400;

/**
 * Whether a page is worth opening in the reading view by itself: a quick look at its address, what it declares and how much prose
 * it has outside links, without copying anything. False for front pages, sections, searches and shops; a doubtful page is no article
 * here, for the reader can still ask. Never throws.
 */
export function isArticlePage(document: Document, url: string): boolean {
  try {
    if (!/^(?:https?|file):$/.test(new URL(url).protocol) || isListAddress(url)) return false;
    const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
    if (type === 'product' || type === 'profile' || type === 'video.other') return false;
    return proseOf(document) >= (type === 'article' ? LEAST_PROSE / 2 : LEAST_PROSE) && !isListOfTeasers(document);
  } catch {
    // A page that shadows the document's own methods, or has no address, is not opened by itself.
    return false;
  }
}

/** Whether an address is one of a front page, a section, a search or a shop. False for what is no address. Never throws. */
function isListAddress(url: string): boolean {
  try {
    return LIST.test(new URL(url).pathname);
  } catch {
    // Nothing to tell by.
    return false;
  }
}

function proseOf(document: Document): number {
  let prose = 0;
  let seen = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (seen++ > MOST) break;
    const { length } = paragraph.textContent.trim();
    if (length < SHORTEST || paragraph.closest('a, footer, nav, aside')) continue;
    let linked = 0;
    for (const link of paragraph.querySelectorAll('a')) linked += link.textContent.length;
    if (linked * 2 < length) prose += length;
  }
  return prose;
}

/** Many `<article>`s, each with a linked heading, are a section page. */
function isListOfTeasers(document: Document): boolean {
  const linked = document.querySelectorAll('article :is(h2, h3) a[href], article a[href] :is(h2, h3)').length;
  const headlines = document.querySelectorAll('h1').length;
  return linked >= 8 && (headlines === 0 || proseOf(document) < LEAST_PROSE * 3);
}
