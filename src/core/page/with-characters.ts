const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** The text with characters that are written out as in markup as what they are; unknown ones stay. Linear; never throws. */
export const withCharacters = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,5})|#(\d{1,6})|(\w{2,6}));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : all;
    },
  );
