import type { ClutterRule, Hit } from '../rule.ts';

/** Agencies as they sign. In capitals, or they may be the story's own words; in small letters those that sign so, alone or in brackets. */
const AGENCIES =
  'BLOOMBERG|REUTERS|AFP|AP|ANI|PTI|IANS|UPI|DPA|XINHUA|KYODO|YONHAP|BERNAMA|ANSA|EFE|TASS|APA|PAP|[CČ]TK|TASR|MTI|BELGA|NTB|RITZAU|LUSA|ANP|SDA|EPD|KNA|NYTIMES|WASHINGTON POST|THE NEW YORK TIMES';
const SMALL = 'dpa|afp|epd|kna|apa|sda|reuters';
/** With what may be beside them: "dpa-infocom", and who was at the desk, as in "mku/PAP". */
const SIGNED = `(?:${AGENCIES}|(?:${SMALL})(?:-[A-Za-z]+)?)`;
const BESIDE = `(?:${SIGNED}|[a-z]{2,3})`;
const SIGNATURE = new RegExp(
  `(?<=[.!?…]["”’'»)\\]]{0,3})\\s+(?:[-–—(]?\\s*(?:${AGENCIES})(?:\\s*[,/&]\\s*(?:${AGENCIES}))*\\)?|\\((?:${SIGNED})(?:/${BESIDE})*\\))\\s*$`,
);
/** "Quelle: dpa", "With inputs from PTI". */
const WITH =
  '(?:(?:[Aa]vec|[Ww]ith|[Mm]it|[Cc]o[nm]|[Ss]ources?|[Qq]uellen?|[Ff]uente|[Ff]onte)(?![a-z])[^.!?]{0,24}[\\s:])';
const ALONE = new RegExp(
  `^[-–—(/\\s]*${WITH}?(?:[a-z]{2,3}/)?(?:${SIGNED})(?:\\s*[,&]\\s*(?:${SIGNED})|\\s*/\\s*${BESIDE})*[.)/\\s]*$`,
);
/**
 * The agency's signature after the story's last sentence, in its paragraph or alone in one. An agency in mid-sentence, or one
 * that only begins a paragraph, stays.
 */
export default {
  reason: 'Agency credit',
  isFrame: true,
  *find(page) {
    for (const element of page.named('p', 'div', 'span', 'em', 'strong', 'i', 'b')) {
      const { text } = page.of(element);
      const isParagraph = /^(?:p|div)$/.test(element.localName) || page.of(element).prose > 0;
      if (text === 0 || (text >= 60 && !isParagraph)) continue;
      const last = lastText(element);
      if (!last) continue;
      if (text < 60 && ALONE.test(page.text(element))) yield element;
      else if (isParagraph) yield* signature(last);
    }
    for (const { text, texts } of page.brokenLines)
      if (ALONE.test(text)) yield* texts.map((part) => ({ text: part, from: 0 }));
      else yield* signature(texts.at(-1)!);
  },
} satisfies ClutterRule;

function* signature(text: Text): Generator<Hit> {
  const tail = text.data.slice(-80);
  const match = /[A-Z)]/.test(tail.trimEnd().slice(-1)) && SIGNATURE.exec(tail);
  if (match) yield { text, from: text.data.length - tail.length + match.index };
}

function lastText(element: Element): Text | undefined {
  let last = element.lastChild;
  while (last && isBlank(last)) last = last.previousSibling;
  return last?.nodeType === 3 ? (last as Text) : undefined;
}

const isBlank = (node: Node): boolean =>
  node.nodeType === 3 ? !(node as Text).data.trim() : (node as Element).localName === 'br';
