import { useEffect, useState } from 'preact/hooks';
import { useReader } from './reader-context.ts';
import { ToolButton } from './tool.tsx';

/** Where the ruler lies before the pointer moves: this share of the screen from above. */
const REST = 0.5;

/** Dims all but a few lines: at the pointer, or where the text is scrolled past it. */
export function RulerTool() {
  const { dialog } = useReader();
  const [isOn, setOn] = useState(false);
  const [y, setY] = useState<number>();
  useEffect(() => {
    const view = dialog.current;
    if (!isOn || !view) return;
    const follow = (event: PointerEvent) => setY(event.clientY);
    view.addEventListener('pointermove', follow, { passive: true });
    return () => view.removeEventListener('pointermove', follow);
  }, [isOn, dialog]);
  const at = y === undefined ? `${REST * 100}%` : `${y}px`;
  return (
    <>
      <ToolButton name="ruler" icon="ruler" label="line_focus" shortcut="l" isOn={isOn} onPress={() => setOn(!isOn)} />
      {isOn && <div class="ruler" style={{ '--ruler': at }} />}
    </>
  );
}
