import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate.ts';
import type { PageActions } from './popup-state.ts';

interface PlainTextPanelProps {
  text: string;
  actions: Pick<PageActions, 'copyPlainText'>;
}

/** So much of it is shown; all of it is copied. UTF-16 units. */
const SHOWN = 3000;

/** For a page that is too large to be read: its text as it stands. */
export function PlainTextPanel({ text, actions }: PlainTextPanelProps) {
  const t = useTranslate();
  const [isCopied, setCopied] = useState<boolean>();
  return (
    <section class="plain-text">
      <p>{t('plain_text_hint')}</p>
      <button
        type="button"
        class="button primary"
        data-action="copy-plain-text"
        onClick={async () => setCopied(await actions.copyPlainText(text))}
      >
        {t('plain_text_copy')}
      </button>
      <p role="status" data-copy={isCopied ?? 'none'}>
        {isCopied !== undefined && t(isCopied ? 'copied' : 'copy_refused_popup')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</pre>
    </section>
  );
}
