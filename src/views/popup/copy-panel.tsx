import type { CopyChoices } from '../shared/copy-choices.ts';
import { COPY_FORMATS } from '../shared/copy-choices.ts';
import { type MessageKey, useTranslate } from '../shared/translate.ts';

/** Ids of the citation styles with the field's own names, which are not translated. */
const STYLES = {
  apa: 'APA',
  mla: 'MLA',
  chicago: 'Chicago',
  harvard: 'Harvard',
  wikipedia: 'Wikipedia',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

const FORMAT_NAMES = {
  text: 'format_text',
  markdown: 'format_markdown',
  html: 'format_html',
  template: 'format_template',
} satisfies Record<CopyChoices['format'], MessageKey>;

interface CopyPanelProps {
  choices: CopyChoices;
  onChange: (choices: CopyChoices) => void;
  onSave: () => void;
  onCite: () => void;
}

/** How the article is copied, saved and cited. */
export function CopyPanel({ choices, onChange, onSave, onCite }: CopyPanelProps) {
  const t = useTranslate();
  return (
    <div class="copy-panel" id="copy-panel">
      <fieldset>
        <legend>{t('copy_as')}</legend>
        {COPY_FORMATS.map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="format"
              value={format}
              checked={choices.format === format}
              onChange={() => onChange({ ...choices, format })}
            />
            {t(FORMAT_NAMES[format])}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          name="with-source"
          disabled={choices.format === 'template'}
          checked={choices.withSource}
          onChange={(event) => onChange({ ...choices, withSource: event.currentTarget.checked })}
        />
        {t('with_source')}
      </label>
      <div class="row">
        <button type="button" class="button" data-action="save" onClick={onSave}>
          {t('save_file')}
        </button>
        <select
          aria-label={t('citation_style')}
          value={choices.citationStyle}
          onChange={(event) => onChange({ ...choices, citationStyle: event.currentTarget.value })}
        >
          {Object.entries(STYLES).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="button" data-action="cite" onClick={onCite}>
          {t('copy_citation')}
        </button>
      </div>
    </div>
  );
}
