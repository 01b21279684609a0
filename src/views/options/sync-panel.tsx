import { useState } from 'preact/hooks';
import { localeOf } from '../shared/locale.ts';
import { listOf, type Translate, useTranslate } from '../shared/translate.ts';

/** Parts of the settings that go to other devices. */
export type SyncedName = 'sites' | 'siteSettings' | 'siteRules' | 'copying' | 'reading';

export interface SyncStatus {
  /** When both were in step last, in ms since 1970; absent before the first time. */
  at?: number;
  /** Parts that do not fit into the account. */
  tooLarge: SyncedName[];
  /** Parts that a newer version on another device wrote. */
  newer: SyncedName[];
  /** The browser's words where it did not take the last change. */
  refused?: string;
}

export interface SyncPanelProps {
  /** Absent while it is off. */
  status?: SyncStatus;
  /** Whether the account holds a copy that nothing here writes any more. */
  hasAccountCopy: boolean;
  onSwitch: (on: boolean) => Promise<void>;
  onSyncNow: () => void;
  onRemoveCopy: () => void;
}

/** Settings through the browser's own account, where the reader wants it. */
export function SyncPanel({ status, hasAccountCopy, onSwitch, onSyncNow, onRemoveCopy }: SyncPanelProps) {
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const flip = (on: boolean) => {
    setBusy(true);
    void onSwitch(on).finally(() => setBusy(false));
  };
  return (
    <section aria-labelledby="sync">
      <h2 id="sync">{t('sync_title')}</h2>
      <label class="check">
        <input
          type="checkbox"
          data-action="sync"
          checked={status !== undefined}
          disabled={isBusy}
          aria-describedby="sync-text"
          onChange={(event) => flip(event.currentTarget.checked)}
        />
        {t('sync_switch')}
      </label>
      <p id="sync-text" class="hint">
        {t('sync_text')}
      </p>
      <div role="status" data-sync={status ? 'on' : 'off'}>
        {status && describe(t, status).map((line) => <p key={line}>{line}</p>)}
      </div>
      {status?.refused && (
        <button type="button" class="button" data-action="sync-now" onClick={onSyncNow}>
          {t('sync_now')}
        </button>
      )}
      {!status && hasAccountCopy && (
        <button type="button" class="button" data-action="remove-account-copy" onClick={onRemoveCopy}>
          {t('sync_remove_copy')}
        </button>
      )}
    </section>
  );
}

function describe(t: Translate, { at, tooLarge, newer, refused }: SyncStatus): string[] {
  const locale = localeOf(t);
  const named = (parts: readonly SyncedName[]) =>
    listOf(
      t,
      parts.map((name) => t(`part_${name}`)),
    );
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    at !== undefined && !refused && t('sync_done', time.format(at)),
    tooLarge.length > 0 && t('sync_too_large', named(tooLarge)),
    newer.length > 0 && t('sync_newer', named(newer)),
    refused && t('sync_refused', refused),
  ].filter((line) => typeof line === 'string');
}
