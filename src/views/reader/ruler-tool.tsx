import { useEffect, useRef, useState } from 'preact/hooks';
import { type Line, lineAt, middleOf } from './lines.ts';
import { useReader } from './reader-context.ts';
import { ToolButton } from './tool.tsx';
import { useReaderKey } from './use-reader-key.ts';

/** Where the ruler lies before the pointer moves: this share of the screen from above. */
const REST = 0.5;

/** Dims all but three lines: at the pointer, or where the text is scrolled past it. */
export function RulerTool() {
  const [isOn, setOn] = useState(false);
  return (
    <>
      <ToolButton name="ruler" icon="ruler" label="line_focus" shortcut="l" isOn={isOn} onPress={() => setOn(!isOn)} />
      {isOn && <Ruler />}
    </>
  );
}

/** Lies on a line, not between two. The arrow keys bring the next one there, and a quote that is gone to comes to its place of rest. */
function Ruler() {
  const { article, dialog, text, quote } = useReader();
  const [line, setLine] = useState<Line>();
  const y = useRef((dialog.current?.clientHeight ?? 0) * REST);
  const lay = () => setLine(text.current ? lineAt(text.current, article.blocks, y.current) : undefined);
  const latest = useRef(lay);
  latest.current = lay;
  useEffect(() => {
    const view = dialog.current;
    const layAgain = () => latest.current();
    let at = '';
    const follow = ({ clientX, clientY }: PointerEvent) => {
      const before = at;
      at = `${clientX} ${clientY}`;
      // Browsers tell of a pointer at rest, too, when the text has moved beneath it.
      if (before === '' || before === at) return;
      y.current = clientY;
      layAgain();
    };
    view?.addEventListener('pointermove', follow, { passive: true });
    view?.addEventListener('scrollend', layAgain, { passive: true });
    return () => {
      view?.removeEventListener('pointermove', follow);
      view?.removeEventListener('scrollend', layAgain);
    };
  }, [dialog]);
  useEffect(() => {
    y.current = (dialog.current?.clientHeight ?? 0) * REST;
    lay();
  }, [quote]);
  const goOn = (step: 1 | -1) => () => {
    const view = dialog.current;
    if (line) y.current = middleOf(line);
    const next = text.current && lineAt(text.current, article.blocks, y.current, step);
    if (!view || !next) return false;
    const wanted = middleOf(next) - y.current;
    const before = view.scrollTop;
    view.scrollBy({ top: wanted, behavior: 'instant' });
    // At the ends of the text it is the ruler that moves.
    y.current += wanted - (view.scrollTop - before);
    lay();
    return true;
  };
  useReaderKey('ArrowDown', undefined, goOn(1));
  useReaderKey('ArrowUp', undefined, goOn(-1));
  const at = { '--ruler': `${line ? middleOf(line) : y.current}px`, ...(line && { '--line': `${line.leading}px` }) };
  return <div class="ruler" style={at} />;
}
