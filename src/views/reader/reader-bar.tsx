import type { ComponentChildren } from 'preact';
import { useTranslate } from '../shared/translate.ts';
import { Icon } from './icon.tsx';
import { TOOLS } from './tools.ts';

interface ReaderBarProps {
  onClose: () => void;
  onCopy: () => void;
  /** What stands between the way back and the tools. */
  children?: ComponentChildren;
}

/** The way back, how far one has read, the tools and the copy button. On narrow screens the tools lie at the lower edge. */
export function ReaderBar({ onClose, onCopy, children }: ReaderBarProps) {
  const t = useTranslate();
  return (
    <header class="bar">
      <button type="button" class="button quiet" data-action="close" title={t('close_hint')} onClick={onClose}>
        <Icon name="back" />
        <span class="label">{t('close_reading_view')}</span>
      </button>
      <span class="between">{children}</span>
      <div class="tools">
        {TOOLS.map((Tool, index) => (
          <Tool key={index} />
        ))}
      </div>
      <button type="button" class="button primary" data-action="copy" onClick={onCopy}>
        <Icon name="copy" />
        <span class="label">{t('copy_text')}</span>
      </button>
    </header>
  );
}
