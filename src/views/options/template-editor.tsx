import { useEffect, useRef, useState } from 'preact/hooks';
import {
  DEFAULT_TEMPLATE,
  fillTemplate,
  LONGEST_TEMPLATE,
  TEMPLATE_FIELDS,
  type TemplateValues,
  unknownFields,
} from '../../core/citing/template.ts';
import { showDay } from '../shared/dates.ts';
import { localeOf } from '../shared/locale.ts';
import { type Translate, useTranslate } from '../shared/translate.ts';

export interface TemplateEditorProps {
  template: string;
  onTemplate: (template: string) => void;
}

function sampleValues(t: Translate): TemplateValues {
  const day = (iso: string) => showDay(iso, localeOf(t)) ?? '';
  return {
    title: t('sample_title'),
    author: t('sample_author'),
    outlet: t('sample_outlet'),
    published: day('2026-03-04'),
    updated: day('2026-03-05'),
    url: 'https://courier.example/ferry',
    copied: day('2026-03-06'),
    text: t('sample_text'),
    markdown: `# ${t('sample_title')}\n\n${t('sample_text')}`,
    quotes: t('sample_quote'),
  };
}

/** The template for copied text, its fields at a click, and how it comes out. */
export function TemplateEditor({ template: stored, onTemplate }: TemplateEditorProps) {
  const t = useTranslate();
  const [template, setTemplate] = useState(stored);
  const field = useRef<HTMLTextAreaElement>(null);
  // An import or another window changed it. What comes back of the reader's own typing is older than what stands in the field.
  useEffect(() => {
    if (document.activeElement !== field.current) setTemplate(stored);
  }, [stored]);
  const change = (changed: string) => {
    setTemplate(changed);
    onTemplate(changed);
  };
  const unknown = unknownFields(template);
  return (
    <section aria-labelledby="template-title">
      <h2 id="template-title">{t('template_title')}</h2>
      <p>{t('template_hint')}</p>
      <div class="row fields">
        {TEMPLATE_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            class="button"
            data-field={field}
            onClick={() => change(`${template}{${field}}`)}
          >
            <code>{`{${field}}`}</code>
          </button>
        ))}
      </div>
      <label class="template">
        {t('template_label')}
        <textarea
          ref={field}
          class="field"
          name="template"
          dir="auto"
          rows={7}
          maxlength={LONGEST_TEMPLATE}
          value={template}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      <p role="status">{unknown.length > 0 && t('template_unknown', unknown.map((name) => `{${name}}`).join(' '))}</p>
      <button type="button" class="button" data-action="reset-template" onClick={() => change(DEFAULT_TEMPLATE)}>
        {t('template_reset')}
      </button>
      <h3>{t('template_preview')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre class="preview" tabIndex={0} dir="auto">
        {fillTemplate(template, sampleValues(t))}
      </pre>
    </section>
  );
}
