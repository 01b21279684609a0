import { type CopyChoices, TEMPLATE_FORMAT } from '../shared/copy-choices.ts';
import { formatIn, useTranslate } from '../shared/translate.ts';
import type { Formats } from './popup-state.ts';

/** What most readers want stands first, their own template last. */
const inOrder = (formats: readonly string[]): string[] => [
  ...new Set(['text', 'markdown', 'html', ...formats, TEMPLATE_FORMAT]),
];

interface CopyPanelProps {
  choices: CopyChoices;
  formats: Formats;
  onChange: (choices: CopyChoices) => void;
  onSave: () => void;
  onCite: () => void;
}

/** How the article is copied, saved and cited. */
export function CopyPanel({ choices, formats, onChange, onSave, onCite }: CopyPanelProps) {
  const t = useTranslate();
  return (
    <div class="copy-panel" id="copy-panel">
      <fieldset>
        <legend>{t('copy_as')}</legend>
        {inOrder(Object.keys(formats.exporters)).map((format) => (
          <label key={format}>
            <input
              type="radio"
              name="format"
              value={format}
              checked={choices.format === format}
              onChange={() => onChange({ ...choices, format })}
            />
            {formatIn(t, format, formats.exporters[format])}
          </label>
        ))}
      </fieldset>
      <label>
        <input
          type="checkbox"
          name="with-source"
          disabled={choices.format === TEMPLATE_FORMAT}
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
          class="field"
          aria-label={t('citation_style')}
          value={choices.citationStyle}
          onChange={(event) => onChange({ ...choices, citationStyle: event.currentTarget.value })}
        >
          {Object.entries(formats.citationStyles).map(([id, name]) => (
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
