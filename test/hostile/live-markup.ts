/** What is not words in HTML that an exporter wrote, once it is parsed again. */
export function liveMarkup(parsed: Document): string[] {
  return [...parsed.querySelectorAll('head > *, body *')].flatMap((element) => {
    const bad = element.getAttributeNames().filter((name) => {
      const value = element.getAttribute(name) ?? '';
      if (name === 'href' || name === 'src') return !/^(?:https?|mailto):/.test(value);
      return !['alt', 'width', 'height', 'start', 'lang', 'dir', 'colspan', 'rowspan'].includes(name);
    });
    const known =
      /^(?:article|h[1-6]|p|a|img|strong|em|sup|sub|code|pre|br|hr|ul|ol|li|table|tbody|tr|td|th|blockquote|figure|figcaption)$/;
    return known.test(element.localName) ? bad.map((name) => `${element.localName} ${name}`) : [element.localName];
  });
}
