import type { Article, Block } from '../../core/article.ts';
import { textOf } from '../../core/content/text.ts';
import { plural, useTranslate } from './translate.ts';

/** UTF-16 units of a removed block that are shown. */
const PREVIEW_LENGTH = 140;

function firstWords(blocks: readonly Block[]): string {
  const text = blocks.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
  return text.length > PREVIEW_LENGTH ? `${text.slice(0, PREVIEW_LENGTH).trimEnd()}…` : text;
}

/** What was taken out, each with its reason, and what was left out without one. */
export function Ledger({ article }: { article: Article }) {
  const t = useTranslate();
  const { removals, omissions } = article;
  return (
    <section class="ledger">
      {removals.length === 0 ? (
        <p>{t('removed_none')}</p>
      ) : (
        <details>
          <summary>{plural(t, 'removed', removals.length)}</summary>
          <ul>
            {removals.map((removal) => (
              <li data-rule={removal.rule}>
                <b>{removal.reason}</b>
                <span dir="auto">{firstWords(removal.blocks)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {omissions.length > 0 && (
        <details>
          <summary>{plural(t, 'omitted', omissions.length)}</summary>
          <ul>
            {omissions.map((omission) => (
              <li dir="auto">{firstWords(omission.blocks)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
