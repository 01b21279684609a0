import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';

interface SidePanelProps {
  /** Of the tool that opens it. */
  name: string;
  label: MessageKey;
  children: ComponentChildren;
}

/** A column beside the text where there is room for one, else a drawer over it. */
export function SidePanel({ name, label, children }: SidePanelProps) {
  const t = useTranslate();
  const { isWide, isSideShown } = useReader();
  const drawer = useRef<HTMLElement>(null);
  const isShown = isSideShown(name);
  useEffect(() => {
    if (isShown && !isWide) drawer.current?.focus();
  }, [isShown, isWide]);
  return (
    <div class={`side ${name}-side`}>
      {isShown && (
        <section
          ref={drawer}
          tabIndex={-1}
          class={isWide ? 'column' : 'panel drawer'}
          data-side={name}
          aria-label={t(label)}
        >
          {children}
        </section>
      )}
    </div>
  );
}
