import { useTranslate } from './translate.ts';

/** A keyboard command as the browser knows it; `keys` is empty where none is set. */
export interface Shortcut {
  what: string;
  keys: string;
}

export interface ShortcutListProps {
  shortcuts: Shortcut[];
  /** Opens the browser's own page for shortcuts; absent where a browser has none that can be opened. */
  onShortcuts?: () => void;
}

/** The keys as they are really set, and the way to change them. */
export function ShortcutList({ shortcuts, onShortcuts }: ShortcutListProps) {
  const t = useTranslate();
  return (
    <>
      <ul class="rows">
        {shortcuts.map(({ what, keys }) => (
          <li key={what}>
            {what} <kbd>{keys || t('options_shortcut_none')}</kbd>
          </li>
        ))}
      </ul>
      {onShortcuts && (
        <button type="button" class="button below" data-action="shortcuts" onClick={onShortcuts}>
          {t('options_shortcuts_change')}
        </button>
      )}
    </>
  );
}
