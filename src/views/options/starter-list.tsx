import { useState } from 'preact/hooks';
import { languageName } from '../shared/locale.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { starterSites } from './starter-sites.ts';

interface StarterListProps {
  /** Sites that are on the reader's list already. */
  listed: readonly string[];
  /** Raises the browser's question for all of them at once; whether it was answered with yes. */
  onAdd: (sites: string[]) => Promise<boolean>;
}

/** Well-known news sites to choose from, the reader's own language first and open. */
export function StarterList({ listed, onAdd }: StarterListProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState(false);
  const own = t('@@ui_locale').split('_')[0]!;
  const languages = Object.keys(starterSites).sort((a, b) => Number(b === own) - Number(a === own));
  const toggle = (site: string) => {
    const changed = new Set(chosen);
    if (!changed.delete(site)) changed.add(site);
    setChosen(changed);
  };
  const add = async () => {
    const added = await onAdd([...chosen]);
    setRefused(!added);
    if (added) setChosen(new Set());
  };
  return (
    <section class="starter" aria-label={t('starter_title')}>
      <p>{t('starter_hint')}</p>
      {languages.map((language) => (
        <details key={language} open={language === own}>
          <summary>{languageName(t, language)}</summary>
          <ul>
            {starterSites[language]!.map((site) => (
              <li key={site}>
                <label>
                  <input
                    type="checkbox"
                    value={site}
                    disabled={listed.includes(site)}
                    checked={listed.includes(site) || chosen.has(site)}
                    onChange={() => toggle(site)}
                  />
                  <bdi>{site}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <button type="button" class="button primary" data-action="add-sites" disabled={chosen.size === 0} onClick={add}>
        {plural(t, 'starter_add', chosen.size)}
      </button>
      <p role="status">{refused && t('starter_refused')}</p>
    </section>
  );
}
