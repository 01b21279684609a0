import { ReadingForm } from '../shared/reading-form.tsx';
import type { ReadingChange, StoredReading } from '../shared/reading-settings.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { NameList } from './name-list.tsx';

export interface ReadingSectionProps {
  stored: StoredReading;
  onChange: (change: ReadingChange) => void;
}

/** How the reading view looks on all sites, and which have settings of their own. */
export function ReadingSection({ stored, onChange }: ReadingSectionProps) {
  const t = useTranslate();
  const sites = Object.keys(stored.bySite);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">{t('options_reading_title')}</h2>
      <p>{t('options_reading_text')}</p>
      <ReadingForm stored={stored} onChange={onChange} site="" />
      <NameList
        summary={plural(t, 'options_reading_sites', sites.length)}
        names={sites}
        action="forget-reading-sites"
        forget={t('options_reading_forget')}
        onForget={() => onChange({ forget: 'sites' })}
      />
    </section>
  );
}
