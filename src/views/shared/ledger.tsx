import { useState } from 'preact/hooks';
import type { Article, Block } from '../../core/article.ts';
import type { Choices } from '../../core/content/apply-choices.ts';
import { lineOf, previewOf } from './preview.ts';
import { countWordsOf } from './reading-time.ts';
import { plural, reasonIn, useTranslate } from './translate.ts';

/** Makes a choice hold for the whole site; resolves to whether anything tells the blocks from others. */
export type MakeRule = (action: 'keep' | 'remove', blocks: Block[]) => Promise<boolean>;

interface LedgerProps {
  /** As it was read. */
  article: Article;
  choices: Choices;
  onChange: (choices: Choices) => void;
  /** Absent where no rule can be kept. */
  always?: { site: string; make: MakeRule };
}

/** What was left out without a reason, what was taken out for one, and what stayed in doubt; each can be put in or taken out. */
export function Ledger({ article, choices, onChange, always }: LedgerProps) {
  const t = useTranslate();
  const { removals, omissions, doubts = [], lang } = article;
  const row = (list: keyof Choices, blocks: Block[], index: number, about: { reason?: string; rule?: string }) => {
    const isChosen = choices[list].has(index);
    const toggle = () => {
      const changed = new Set(choices[list]);
      if (!changed.delete(index)) changed.add(index);
      onChange({ ...choices, [list]: changed });
    };
    return (
      <LedgerRow
        key={index}
        {...{ ...about, list, blocks, lang, always }}
        isIn={isChosen !== (list === 'doubts')}
        onToggle={toggle}
      />
    );
  };
  const paragraphs = (entries: readonly { blocks: Block[] }[]) => entries.flatMap(({ blocks }) => blocks).length;
  const left = omissions.filter((_, index) => !choices.omissions.has(index));
  const kept = article.blocks.filter(({ type }) => type !== 'figure' && type !== 'thematicBreak').length;
  return (
    <section class="ledger" aria-label={t('ledger')}>
      {article.truncated && <p data-kept="beginning">{t('truncated')}</p>}
      {left.length === 0 && <p data-kept="all">{plural(t, 'all_kept', kept + paragraphs(omissions))}</p>}
      {omissions.length > 0 && (
        <details data-list="omissions">
          <summary>{plural(t, 'omitted', paragraphs(left))}</summary>
          <ul>{omissions.map(({ blocks }, index) => row('omissions', blocks, index, {}))}</ul>
        </details>
      )}
      {removals.length === 0 ? (
        <p>{t('removed_none')}</p>
      ) : (
        <details data-list="removals">
          <summary>{plural(t, 'removed', removals.length - choices.removals.size)}</summary>
          <ul>
            {removals.map((entry, index) =>
              row('removals', entry.blocks, index, { rule: entry.rule, reason: reasonIn(t, entry.rule, entry.reason) }),
            )}
          </ul>
        </details>
      )}
      {doubts.length > 0 && (
        <details data-list="doubts">
          <summary>{plural(t, 'doubts', doubts.length - choices.doubts.size)}</summary>
          <ul>
            {doubts.map(({ block, rule, reason }, index) =>
              row('doubts', [article.blocks[block]!], index, {
                rule,
                reason: t('doubt_looks', reasonIn(t, rule, reason)),
              }),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LedgerRowProps {
  list: keyof Choices;
  reason?: string;
  rule?: string;
  blocks: Block[];
  lang: string | undefined;
  /** Whether the blocks stand in the text now. */
  isIn: boolean;
  onToggle: () => void;
  always: LedgerProps['always'];
}

function LedgerRow({ list, reason, rule, blocks, lang, isIn, onToggle, always }: LedgerRowProps) {
  const t = useTranslate();
  const words = previewOf(blocks);
  const action = t(isIn ? 'take_out' : list === 'omissions' ? 'put_in' : 'put_back');
  return (
    <li data-rule={rule} class={isIn ? 'is-in' : undefined}>
      <div>
        {reason && <b>{reason}</b>}
        <span dir="auto" lang={lang}>
          {words}
        </span>
        <small>{plural(t, 'words', countWordsOf([lineOf(blocks)], lang))}</small>
        {always && (list !== 'removals' || isIn) && (
          <AlwaysButton key={String(isIn)} action={isIn ? 'keep' : 'remove'} blocks={blocks} always={always} />
        )}
      </div>
      <button
        type="button"
        class="button"
        data-action="toggle"
        aria-label={`${action}: ${words.slice(0, 40)}`}
        onClick={onToggle}
      >
        {action}
      </button>
    </li>
  );
}

interface AlwaysButtonProps {
  action: 'keep' | 'remove';
  blocks: Block[];
  always: NonNullable<LedgerProps['always']>;
}

function AlwaysButton({ action, blocks, always }: AlwaysButtonProps) {
  const t = useTranslate();
  const [made, setMade] = useState<boolean>();
  const done = action === 'keep' ? 'always_kept' : 'always_removed';
  return (
    <>
      {made === undefined && (
        <button
          type="button"
          class="link-button"
          data-action="always"
          onClick={async () => setMade(await always.make(action, blocks))}
        >
          {t(action === 'keep' ? 'always_keep' : 'always_remove', always.site)}
        </button>
      )}
      <span role="status" data-made={String(made)}>
        {made !== undefined && (made ? t(done, always.site) : t('rule_impossible'))}
      </span>
    </>
  );
}
