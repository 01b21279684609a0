import { pristine } from '../../core/page/pristine-dom.ts';
import { createHtml } from './page-document.ts';

/** Pixels on the longer side that a copied picture keeps. */
const LONGEST_SIDE = 1600;

/**
 * A copy of a picture that the page has already loaded, by its address, without any request. Undefined for one that it has not.
 * A canvas with another site's picture cannot be read back, but it can be shown.
 */
export function loadedPicture(url: string): HTMLCanvasElement | undefined {
  const image = [...pristine<Iterable<HTMLImageElement>>(document, 'images')].find(
    (candidate) =>
      (candidate.currentSrc === url || candidate.src === url) && candidate.complete && candidate.naturalWidth > 1,
  );
  return image && copyPicture(image);
}

function copyPicture(image: HTMLImageElement): HTMLCanvasElement | undefined {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = createHtml('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  try {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  } catch {
    // A picture whose file is broken: the caption stands alone then.
    return undefined;
  }
  return canvas;
}
