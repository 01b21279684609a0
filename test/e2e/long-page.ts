const PARAGRAPHS = Array.from(
  { length: 8_000 },
  (_, n) =>
    `<p>“The mill by river number ${n} is to stay as it is,” said <b>Mara Lind</b> of the mill’s board in June.</p>`,
).join('');

/** An article as long as a page may be: it takes seconds to read. */
export const LONG_PAGE = `<!doctype html><title>Long</title><h1>Every mill there is</h1>${PARAGRAPHS}`;
