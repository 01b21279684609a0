import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';

interface SidePanelProps {
  /** Of the tool that opens it. */
  name: string;
  label: MessageKey;
  children: ComponentChildren;
}

/** A column beside the text where there is room for one, else a drawer over it. */
export function SidePanel(props: SidePanelProps) {
  const { isSideShown } = useReader();
  return <div class={`side ${props.name}-side`}>{isSideShown(props.name) && <Side {...props} />}</div>;
}

/** A drawer takes the focus; what has it in there gives it back to the tool. */
function Side({ name, label, children }: SidePanelProps) {
  const t = useTranslate();
  const { isWide, dialog } = useReader();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWide) section.current?.focus();
  }, [isWide]);
  useLayoutEffect(() => {
    const [side, view] = [section.current, dialog.current];
    return () => {
      if (side?.matches(':focus-within')) view?.querySelector<HTMLElement>(`[data-tool=${name}]`)?.focus();
    };
  }, []);
  return (
    <section
      ref={section}
      tabIndex={-1}
      class={isWide ? 'column' : 'panel drawer'}
      data-side={name}
      aria-label={t(label)}
    >
      {children}
    </section>
  );
}
