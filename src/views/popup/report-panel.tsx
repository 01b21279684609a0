import { useState } from 'preact/hooks';
import { useTranslate } from '../shared/translate.ts';
import type { PageActions } from './popup-state.ts';

interface ReportPanelProps {
  /** What was being done, in English. */
  step: string;
  /** The words of an error. */
  detail?: string;
  actions: Pick<PageActions, 'copyReport' | 'saveRedacted'>;
}

/** For a reader who wants to tell of a fault: a report to copy and the page without its words to save. Nothing is sent. */
export function ReportPanel({ step, detail, actions }: ReportPanelProps) {
  const t = useTranslate();
  const [withAddress, setWithAddress] = useState(false);
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () =>
    setCopied(await actions.copyReport({ step, withAddress, ...(detail !== undefined && { detail }) }));
  return (
    <details class="pick report">
      <summary>{t('report_title')}</summary>
      <p>{t('report_hint')}</p>
      {detail !== undefined && <pre>{detail}</pre>}
      <label>
        <input type="checkbox" checked={withAddress} onChange={() => setWithAddress(!withAddress)} />{' '}
        {t('report_with_address')}
      </label>
      <div class="row">
        <button type="button" class="button" data-action="copy-report" onClick={copy}>
          {t('report_copy')}
        </button>
        <button type="button" class="button" data-action="save-redacted" onClick={actions.saveRedacted}>
          {t('report_save')}
        </button>
      </div>
      <p>{t('report_save_hint')}</p>
      <p role="status" data-report={isCopied ?? 'none'}>
        {isCopied !== undefined && t(isCopied ? 'report_copied' : 'copy_refused_popup')}
      </p>
    </details>
  );
}
