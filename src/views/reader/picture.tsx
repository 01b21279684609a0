import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Figure } from '../../core/article.ts';
import type { FigureView } from '../shared/article-body.tsx';
import { useTranslate } from '../shared/translate.ts';

/** A copy of a picture that the page has loaded already; undefined for one that it has not. */
export type LoadedPicture = (url: string) => HTMLCanvasElement | undefined;

/** Shows pictures that are at hand at once, and fetches others only when the reader asks. */
export const pictureView =
  (loadedPicture: LoadedPicture): FigureView =>
  ({ figure, caption }) => (
    <figure>
      {figure.url && <Picture figure={figure} url={figure.url} loadedPicture={loadedPicture} />}
      <Caption>{caption}</Caption>
    </figure>
  );

const Caption = ({ children }: { children: ComponentChildren }) => (
  <>{Array.isArray(children) && children.length > 0 && <figcaption dir="auto">{children}</figcaption>}</>
);

interface PictureProps {
  figure: Figure;
  url: string;
  loadedPicture: LoadedPicture;
}

function Picture({ figure, url, loadedPicture }: PictureProps) {
  const t = useTranslate();
  const place = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const [copied, setCopied] = useState(true);
  useEffect(() => {
    const canvas = loadedPicture(url);
    setCopied(canvas !== undefined);
    if (canvas) place.current?.replaceChildren(canvas);
  }, [url, loadedPicture]);
  if (asked) return <img src={url} alt={figure.alt ?? ''} referrerpolicy="no-referrer" />;
  if (copied) return <div ref={place} role="img" aria-label={figure.alt || t('picture')} />;
  return (
    <div class="picture-missing">
      {figure.alt && <span dir="auto">{figure.alt}</span>}
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {t('show_picture')}
      </button>
    </div>
  );
}
