import type { Article, Block } from '../../core/article.ts';
import type { Choices } from '../../core/content/apply-choices.ts';
import { textOf } from '../../core/content/text.ts';
import { countWords } from './reading-time.ts';
import { plural, useTranslate } from './translate.ts';

/** UTF-16 units of a removed block that are shown. */
const PREVIEW_LENGTH = 140;

function firstWords(blocks: readonly Block[]): string {
  const text = blocks.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH).trimEnd()}…` : text;
}

interface LedgerProps {
  /** As it was read. */
  article: Article;
  choices: Choices;
  onChange: (choices: Choices) => void;
}

/** What was taken out, each with its reason, and what was left out without one; each can be put back where it stood. */
export function Ledger({ article, choices, onChange }: LedgerProps) {
  const t = useTranslate();
  const { removals, omissions, lang } = article;
  const toggle = (list: keyof Choices, index: number) => {
    const changed = new Set(choices[list]);
    if (!changed.delete(index)) changed.add(index);
    onChange({ ...choices, [list]: changed });
  };
  const row = (list: keyof Choices) => (entry: { blocks: Block[]; reason?: string; rule?: string }, index: number) => (
    <LedgerRow
      key={index}
      reason={entry.reason}
      rule={entry.rule}
      blocks={entry.blocks}
      lang={lang}
      isBack={choices[list].has(index)}
      onToggle={() => toggle(list, index)}
    />
  );
  return (
    <section class="ledger" aria-label={t('ledger')}>
      {omissions.length === 0 ? (
        <p data-kept="all">{plural(t, 'all_kept', article.blocks.length)}</p>
      ) : (
        <details data-list="omissions">
          <summary>{plural(t, 'omitted', omissions.length)}</summary>
          <ul>{omissions.map(row('omissions'))}</ul>
        </details>
      )}
      {removals.length === 0 ? (
        <p>{t('removed_none')}</p>
      ) : (
        <details data-list="removals">
          <summary>{plural(t, 'removed', removals.length - choices.removals.size)}</summary>
          <ul>{removals.map(row('removals'))}</ul>
        </details>
      )}
    </section>
  );
}

interface LedgerRowProps {
  reason: string | undefined;
  rule: string | undefined;
  blocks: readonly Block[];
  lang: string | undefined;
  isBack: boolean;
  onToggle: () => void;
}

function LedgerRow({ reason, rule, blocks, lang, isBack, onToggle }: LedgerRowProps) {
  const t = useTranslate();
  const words = firstWords(blocks);
  const action = t(isBack ? 'take_out' : 'put_back');
  return (
    <li data-rule={rule} class={isBack ? 'is-back' : undefined}>
      <div>
        {reason && <b>{reason}</b>}
        <span dir="auto" lang={lang}>
          {words}
        </span>
        <small>{plural(t, 'words', countWords(blocks, lang))}</small>
      </div>
      <button type="button" class="button" aria-label={`${action}: ${words.slice(0, 40)}`} onClick={onToggle}>
        {action}
      </button>
    </li>
  );
}
