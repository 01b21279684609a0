/** One way to take an address apart: what all pages of an article share, and the number of the page. */
export interface NumberedAddress {
  /** The address without its number. */
  stem: string;
  number: number;
  /**
   * `first`: it says no number, as a first page does; `named`: a word says that it is a page's; `folder` and `suffix`: a bare number, which may as
   * well tell stories apart.
   */
  kind: 'first' | 'named' | 'folder' | 'suffix';
}

/** More pages than any article has. */
const MOST = 99;

const WORD = 'page|pagina|pagine|pag|p|seite|side|sida|sivu|strona|strana|stranica|sayfa|trang|sahypa';
const PARAMETER = /^(?:page|pagenum|page_?n(?:umber|o)|pag|pagina|pg|seite|sida|side|sayfa|strona|currentpage)$/i;
const NAMED_FOLDER = new RegExp(`^(.*)/(?:${WORD})[-_/=]?(\\d{1,2})()$`, 'i');
const NAMED_SUFFIX = new RegExp(`^(.+?)[-_.,](?:${WORD})[-_]?(\\d{1,2})(\\.[a-z]{2,5})?$`, 'i');
const FOLDER = /^(.+)\/(\d{1,2})()$/;
const SUFFIX = /^(.+?)[-_.,](\d{1,2})(\.[a-z]{2,5})?$/i;

/** Pages of comments are numbered like those of an article. */
const COMMENTS = /comment|cpage|respond|kommentar/i;

/** All ways to take an address apart; none for one of comments or of no web page. Never throws. */
export function numberedAddresses(url: string): NumberedAddress[] {
  if (!URL.canParse(url)) return [];
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || COMMENTS.test(pathname + search + hash)) return [];
  const path = pathname.replace(/(?<!\/)\/+$/, '');
  const parameters = search.slice(1).split('&').filter(Boolean);
  const whole = (stem: string, rest = parameters) => `${host}${stem}?${rest.join('&')}`;
  const found: NumberedAddress[] = [{ stem: whole(path), number: 1, kind: 'first' }];
  const add = (stem: string, digits: string | undefined, kind: NumberedAddress['kind']) => {
    const number = Number(digits);
    if (number >= 1 && number <= MOST) found.push({ stem, number, kind });
  };
  parameters.forEach((parameter, index) => {
    const [name = '', value = ''] = parameter.split('=');
    if (PARAMETER.test(name) && /^\d{1,2}$/.test(value))
      add(whole(path, parameters.toSpliced(index, 1)), value, 'named');
  });
  const patterns = [
    [NAMED_FOLDER, 'named'],
    [NAMED_SUFFIX, 'named'],
    [FOLDER, 'folder'],
    [SUFFIX, 'suffix'],
  ] as const;
  for (const [pattern, kind] of patterns) {
    const [, stem, digits, ending = ''] = pattern.exec(path) ?? [];
    if (stem !== undefined) add(whole(stem + ending), digits, kind);
  }
  return found;
}
