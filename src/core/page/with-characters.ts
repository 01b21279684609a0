const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  szlig: 'ß',
  shy: '',
};
/** Ends of names of letters that are made of another: "ouml", "Eacute". */
const ACCENTS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
};

const named = (name: string): string | undefined =>
  ENTITIES[name.toLowerCase()] ?? (ACCENTS[name.slice(1)] && (name[0] + ACCENTS[name.slice(1)]!).normalize('NFC'));

/** The text with characters that are written out as in markup as what they are; unknown ones stay. Linear; never throws. */
export const withCharacters = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w{2,6}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return named(name) ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : all;
    },
  );
