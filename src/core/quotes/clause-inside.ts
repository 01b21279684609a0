import { atOnce } from '../interruptible.ts';
import { cueLinkOf } from './cue-links.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, newEntity } from './entity.ts';
import { mentionsIn } from './mentions.ts';
import { foldName } from './name-forms.ts';
import { outlineOf } from './outline.ts';

/** A clause this far into a quotation is not looked for. */
const REACH = 400;

/**
 * The speaker named by a reporting clause that stands inside the marks, as some languages write it: « Nous partons, explique Lind, et
 * vite. » Only a verb right after a comma or a dash, followed by its subject, counts; absent otherwise.
 */
export function clauseInside(discourse: Discourse, index: number): Entity | undefined {
  const { words, registry, quotations, paragraphs } = discourse;
  if (!words.clauseInside) return undefined;
  const { paragraph, start, end } = quotations[index]!;
  const text = paragraphs[paragraph]!.text.slice(start, Math.min(end, start + REACH));
  const tokens = atOnce(outlineOf({ block: 0, offset: 0, text, role: 'body' }, [], words));
  if (!tokens.some(({ lower }, at) => words.cueVerbs.has(lower) && /^[,—–]$/.test(tokens[at - 1]?.text ?? '')))
    return undefined;
  for (const mention of atOnce(mentionsIn(tokens, text, words, new Set()))) {
    const name = mention.kind === 'name' ? mention.name : mention.called;
    const link = cueLinkOf(tokens, mention, words);
    if (!name || link.kind !== 'inverted' || !/^[,—–]$/.test(tokens[link.first - 1]?.text ?? '')) continue;
    return registry.resolve(name, paragraph) ?? newEntity(name, foldName(name));
  }
  return undefined;
}
