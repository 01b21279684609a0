import { useState } from 'preact/hooks';
import { SITE_ACTIONS, type SiteAction, type SiteRule } from '../../core/site-rules/site-rule.ts';
import { type ImportProblem, toSiteRule } from '../../core/site-rules/stored-rules.ts';
import { plural, useTranslate } from '../shared/translate.ts';
import { FileButton } from './file-button.tsx';

export interface SiteRulesProps {
  rules: readonly SiteRule[];
  /** Puts `after` in the place of `before`; undefined: deletes it. */
  onChangeRule: (before: SiteRule, after: SiteRule | undefined) => void;
  onExport: () => void;
  /** Adds the rules of a file, all or none; resolves to how many there were or why none was taken. */
  onImport: (file: Blob) => Promise<{ imported: number } | ImportProblem>;
}

/** The reader's rules by site, to be changed, deleted, exported and imported. */
export function SiteRulesList({ rules, onChangeRule, onExport, onImport }: SiteRulesProps) {
  const t = useTranslate();
  const [said, setSaid] = useState('');
  const sites = [...new Set(rules.map(({ site }) => site))].sort();
  const take = async (file: Blob) => {
    const result = await onImport(file).catch(() => undefined);
    if (!result) setSaid(t('data_failed'));
    else if ('imported' in result) setSaid(plural(t, 'rules_imported', result.imported));
    else if (result.problem === 'rule') setSaid(t('rules_import_rule', result.number));
    else setSaid(t(`rules_import_${result.problem}`));
  };
  return (
    <section aria-labelledby="site-rules">
      <h2 id="site-rules">{t('options_rules_title')}</h2>
      {rules.length === 0 && <p>{t('options_no_rules')}</p>}
      {sites.map((site) => (
        <fieldset key={site} class="site-rules" data-rules={site}>
          <legend>
            <bdi>{site}</bdi>
          </legend>
          {rules
            .filter((rule) => rule.site === site)
            .map((rule, index) => (
              // Not by the rule itself: a changed one would be a new row, and the field that the reader is in gone.
              <RuleRow key={index} rule={rule} onChange={(after) => onChangeRule(rule, after)} />
            ))}
        </fieldset>
      ))}
      <div class="row">
        <button
          type="button"
          class="button"
          data-action="export-rules"
          disabled={rules.length === 0}
          onClick={onExport}
        >
          {t('rules_export')}
        </button>
        <FileButton action="import-rules" onTake={take}>
          {t('rules_import')}
        </FileButton>
      </div>
      <p role="status" data-import>
        {said}
      </p>
    </section>
  );
}

function RuleRow({ rule, onChange }: { rule: SiteRule; onChange: (after: SiteRule | undefined) => void }) {
  const t = useTranslate();
  const [isInvalid, setInvalid] = useState(false);
  const change = (changed: { action?: SiteAction; selector?: string; text?: string }) => {
    const { text, ...after } = { ...rule, ...changed };
    const checked = toSiteRule({ ...after, ...(text && { text }) });
    setInvalid(checked === undefined);
    if (checked) onChange(checked);
  };
  return (
    <div class="site-rule">
      <select
        class="field"
        aria-label={t('rule_action')}
        value={rule.action}
        onChange={(event) => change({ action: event.currentTarget.value as SiteAction })}
      >
        {SITE_ACTIONS.map((action) => (
          <option key={action} value={action}>
            {t(`rule_${action}`)}
          </option>
        ))}
      </select>
      <label>
        {t('rule_selector')}
        <input
          class="field"
          name="selector"
          dir="ltr"
          spellcheck={false}
          aria-invalid={isInvalid}
          value={rule.selector}
          onChange={(event) => change({ selector: event.currentTarget.value.trim() })}
        />
      </label>
      <label>
        {t('rule_text')}
        <input
          class="field"
          name="text"
          dir="auto"
          aria-invalid={isInvalid}
          value={rule.text ?? ''}
          onChange={(event) => change({ text: event.currentTarget.value.trim() })}
        />
      </label>
      <button
        type="button"
        class="button"
        data-action="delete-rule"
        aria-label={t('rule_delete_label', rule.selector)}
        onClick={() => onChange(undefined)}
      >
        {t('rule_delete')}
      </button>
      <p role="status">{isInvalid && t('rule_invalid')}</p>
    </div>
  );
}
