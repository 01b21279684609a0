import { SITE_MODES } from './site-settings.ts';
import { useTranslate } from './translate.ts';

const LABELS = { reader: 'site_mode_reader', 'in-place': 'site_mode_in_place' } as const;

/** The ways to clean a site's articles, for a `select`. */
export function ModeOptions() {
  const t = useTranslate();
  return (
    <>
      {SITE_MODES.map((mode) => (
        <option key={mode} value={mode}>
          {t(LABELS[mode])}
        </option>
      ))}
    </>
  );
}
