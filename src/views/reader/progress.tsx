import { useRef, useState } from 'preact/hooks';
import { readingMinutes } from '../shared/reading-time.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';
import { useScroll } from './use-scroll.ts';

/** How much of the text lies above the lower edge of the screen, 0 to 1; what lies within a pixel of it does, for a view may stop between two. */
export function shareRead(top: number, height: number, screen: number): number {
  const above = screen - top;
  if (height <= 0 || above > height - 1) return 1;
  return Math.max(0, above / height);
}

/** A thin line that grows with what was read, and the time that is left. */
export function Progress() {
  const t = useTranslate();
  const { words, dialog, text } = useReader();
  const line = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState(() => readingMinutes(words));
  useScroll(() => {
    const box = text.current?.getBoundingClientRect();
    if (!box || !dialog.current || !line.current) return;
    const share = shareRead(box.top, box.height, dialog.current.clientHeight);
    line.current.style.scale = `${share} 1`;
    setLeft(share === 1 ? 0 : readingMinutes(words * (1 - share)));
  });
  return (
    <>
      <span class="left" data-left={left}>
        {left > 0 ? plural(t, 'minutes_left', left) : t('read_to_the_end')}
      </span>
      <div class="progress" ref={line} />
    </>
  );
}
