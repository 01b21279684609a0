import type { ComponentChildren } from 'preact';
import type { PopupState } from './popup-state.ts';

interface NoticeProps {
  title: string;
  text: string;
  kind: PopupState['kind'];
  children?: ComponentChildren;
}

/** A state without an article: what is the matter and what can be done. */
export function Notice({ title, text, kind, children }: NoticeProps) {
  return (
    <main class="notice" data-state={kind}>
      <div role="status">
        <h1>{title}</h1>
        <p>{text}</p>
      </div>
      {children}
    </main>
  );
}
