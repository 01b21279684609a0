import type { SiteRule } from '../core/site-rules/site-rule.ts';
import { addRules, parseRulesFile, writeRulesFile } from '../core/site-rules/stored-rules.ts';
import type { SiteRulesProps } from '../views/options/site-rules-list.tsx';
import type { TemplateEditorProps } from '../views/options/template-editor.tsx';
import { reportError } from './report-error.ts';
import { saveFile } from './save-file.ts';
import { changeSiteRules, copyChoices, rememberCopyChoices, siteRules } from './settings.ts';

const failed = (step: string) => (error: unknown) => void reportError(step, error);
const isSame = (a: SiteRule, b: SiteRule): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The reader's rules with what the settings can do to them. */
export async function rulesWithActions(): Promise<SiteRulesProps> {
  const rules = await siteRules();
  return {
    rules,
    onChangeRule: (before, after) =>
      void changeSiteRules((all) => all.flatMap((rule) => (isSame(rule, before) ? (after ?? []) : rule))).catch(
        failed('changing a rule'),
      ),
    onExport: () => saveFile('clean-copy-site-rules.json', 'application/json', writeRulesFile(rules)),
    async onImport(file) {
      const parsed = parseRulesFile(await file.text());
      if ('problem' in parsed) return parsed;
      await changeSiteRules((all) => addRules(all, parsed.rules));
      return { imported: parsed.rules.length };
    },
  };
}

/** The reader's template with what keeps it. */
export async function templateWithActions(): Promise<TemplateEditorProps> {
  const { template } = await copyChoices();
  return {
    template,
    onTemplate: (changed) =>
      void copyChoices()
        .then((choices) => rememberCopyChoices({ ...choices, template: changed }))
        .catch(failed('keeping the template')),
  };
}
