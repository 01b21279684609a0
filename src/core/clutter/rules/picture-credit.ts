import { following } from '../heading-of.ts';
import type { PageIndex } from '../page-index.ts';
import type { ClutterRule } from '../rule.ts';

/** Longest credit, in characters. */
const LONGEST = 130;
const PLACES = /^(?:p|div|span|small|em|i|h5|h6|center)$/;
/** What such a line begins with: "Photo:", "Image credit:", "(Fotos: ...". */
const LABEL =
  /^[\s([*–—-]*(?:(?:photo(?:graph)?|picture|image|illustration|featured? image|lead image|foto|bild|titelbild|beitragsbild|imagen|immagine|imagem|crédito|crédit|zdjęcie|kuva|billede|bilde)(?:s|er|en)?(?:\s?(?:credits?|quellen?|nachweise?|rechte|by|courtesy(?: of)?))?|credits?|фото|ilustracja|写真|図版|图片来源|圖片來源|图源|사진)\s*[:：©]\s?\S|^▲|[（(][圖图][／/：:][^（）()]{1,30}[）)]$/i;
/** Whom pictures are bought from, and where they are found. */
const SOURCES =
  /(?<![\w@])(?:getty|istock|shutterstock|unsplash|pexels|pixabay|adobe ?stock|alamy|depositphotos|dreamstime|flickr|wikimedia|reuters|afp|ap|dpa|epa|imago|picture alliance|keystone|freepik|canva|123rf)(?![\w@-])|©/i;

/**
 * Whose a picture is, as a line of its own. Takes two of: a label that says so, and a picture right beside it or the name of an agency. What a list
 * states about an image, and a sentence that begins so, stays.
 */
export default {
  reason: 'Picture credit',
  *find(page) {
    yield* page.outermost(
      (element) => PLACES.test(element.localName) && LABEL.test(page.text(element)) && isCredit(page, element),
      page.lines(LONGEST),
    );
  },
} satisfies ClutterRule;

function isCredit(page: PageIndex, element: Element): boolean {
  const line = page.text(element);
  if (line.length > LONGEST || /[^.\s]{3}[.!?]\s+\p{Lu}/u.test(line) || hasPicture(element)) return false;
  return SOURCES.test(line) || isBesidePicture(page, element);
}

const hasPicture = (element: Element): boolean => element.querySelector('img, picture, video, iframe') !== null;

/** Whether nothing that says anything stands between it and a picture. */
function isBesidePicture(page: PageIndex, element: Element): boolean {
  const { text } = page.of(element);
  for (let around: Element | null = element; around && page.of(around).text === text; around = around.parentElement) {
    if (hasPicture(around)) return true;
    const beside = [around.previousElementSibling, following(around).next().value];
    if (beside.some((one) => one && page.of(one).text === 0 && (one.matches('img, picture, video') || hasPicture(one))))
      return true;
  }
  return false;
}
