import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../shared/translate.ts';
import { useReader } from './reader-context.ts';

interface SidePanelProps {
  /** Of the tool that opens it. */
  name: string;
  label: MessageKey;
  /** Where there is room for columns: whether it is shown. */
  isShown: boolean;
  children: ComponentChildren;
}

/** A column beside the text where there is room for one, else a drawer over it. */
export function SidePanel({ name, label, isShown, children }: SidePanelProps) {
  const t = useTranslate();
  const { isWide, panel } = useReader();
  const drawer = useRef<HTMLElement>(null);
  const isOpen = isWide ? isShown : panel === name;
  useEffect(() => {
    if (isOpen && !isWide) drawer.current?.focus();
  }, [isOpen, isWide]);
  return (
    <div class={`side ${name}`}>
      {isOpen && (
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
