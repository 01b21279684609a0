import type { Interruptible } from '../interruptible.ts';
import { descriptionAt } from './descriptions.ts';
import { asHeld, isFunction } from './functions.ts';
import type { Mention } from './mention.ts';
import { kindOfName, type LowerCaseWords, type NameRun, nameOfRun, nameRunsIn } from './names.ts';
import { nameInMarks } from './names-in-marks.ts';
import { listedForm, type SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';

/** Words that are looked at without a pause. */
const CHUNK = 2000;

/** Names, pronouns and descriptions of a paragraph in reading order. Linear; never throws. */
export function* mentionsIn(
  tokens: readonly Token[],
  text: string,
  words: SpeechWords,
  lowerCase: LowerCaseWords,
): Interruptible<Mention[]> {
  const mentions: Mention[] = [];
  const runs = yield* nameRunsIn(tokens, words, lowerCase);
  let run = 0;
  for (let at = 0, round = 1; at < tokens.length; at += 1, round += 1) {
    if (round % CHUNK === 0) yield;
    while (run < runs.length && runs[run]!.last < at) run += 1;
    const token = tokens[at]!;
    const marked = nameInMarks(tokens, text, at, words);
    if (marked) {
      mentions.push(marked);
    }
    if (token.kind !== 'word') continue;
    const pronoun = words.pronouns.get(token.lower);
    const next = runs[run];
    const mention =
      ownSourceAt(tokens, at, words) ??
      (pronoun && next?.first !== at
        ? { kind: 'pronoun' as const, first: at, last: at, pronoun, functions: [] }
        : (epithetOf(tokens, descriptionAt(tokens, text, at, runs, run, words), words) ??
          (next?.first === at ? nameMention(tokens, text, next, words) : undefined)));
    if (!mention) continue;
    mentions.push(mention);
    at = mention.last;
  }
  return mentions;
}

/** "[the mother of two]": who somebody is to so many others says no more than "she" does. */
function epithetOf(tokens: readonly Token[], found: Mention | undefined, words: SpeechWords): Mention | undefined {
  if (!found || found.indefinite || found.headKind !== 'person' || found.name || found.called) return found;
  const [link, count] = [tokens[found.last + 1], tokens[found.last + 2]];
  const many = count && count.lower.length > 1 && (words.indefinite.has(count.lower) || /^\d+$/.test(count.text));
  const pronoun = words.genders.find(([noun]) => noun === found.head)?.[1];
  if (!many || !pronoun || !words.prepositions.has(link?.lower ?? '')) return found;
  return { kind: 'pronoun', first: found.first, last: found.last + 2, pronoun, functions: [] };
}

/** "[по её словам], ...": a phrase that is pronoun and source in one. */
function ownSourceAt(tokens: readonly Token[], at: number, words: SpeechWords): Mention | undefined {
  const found = words.ownSources
    .get(tokens[at]!.lower)
    ?.find(({ phrase }) => phrase.every((word, offset) => tokens[at + offset]?.lower === word));
  if (!found) return undefined;
  const last = at + found.phrase.length - 1;
  const link = { kind: 'source' as const, first: at, last, speech: true };
  return { kind: 'pronoun', first: at, last, pronoun: found.pronoun, functions: [], link };
}

function nameMention(tokens: readonly Token[], text: string, run: NameRun, words: SpeechWords): Mention {
  const { first, last, nameStart } = run;
  let begin = first;
  // "the 26-year-old student Caro Gonzales", "study author Elizabeth Hoge"
  while (begin > 0 && first - begin < 4 && !tokens[begin - 1]!.capital && isFunction(tokens[begin - 1]!.lower, words)) {
    begin -= 1;
  }
  const functions = tokens
    .slice(begin, nameStart)
    .map(({ lower }, at) =>
      asHeld(listedForm(lower, words.roles, words) ?? lower.replace(/\.$/, ''), tokens[begin + at - 1], words),
    );
  const title = words.known.size > 0 ? titleAfter(tokens, last, words) : last;
  if (title > last) functions.push(tokens[title]!.lower);
  // "[漁師]の田村健さん"
  const held = tokens[begin - 2]?.lower ?? '';
  if (tokens[begin - 1]?.text === 'の' && isFunction(held, words)) functions.push(held);
  return {
    kind: 'name',
    first,
    last: title,
    name: nameOfRun(tokens, text, run),
    nameKind: kindOfName(tokens, nameStart, last, words),
    weak: run.weak,
    functions,
  };
}

/** The title that follows a name where it does: "田中[首相]", "이수진 기상청 [연구원]", "정태오(58) [씨]"; else the name's own end. */
function titleAfter(tokens: readonly Token[], last: number, words: SpeechWords): number {
  const next = tokens[last + 1]?.text === '(' ? last + 4 : last + 1;
  if (isFunction(tokens[next]?.lower ?? '', words)) return next;
  const between = tokens[next];
  const known = between?.kind !== 'word' || words.known.has(between.text);
  return !known && isFunction(tokens[next + 1]?.lower ?? '', words) ? next + 1 : last;
}
