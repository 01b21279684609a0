import { scriptOf } from './divide-unspaced.ts';
import { reports } from './particles.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Token } from './token.ts';
import { isUnspaced } from './unspaced.ts';

/**
 * Marks which unknown words of an unspaced script are names: transliterated ones by their dot, others by what stands beside them, a
 * function, a form of address, a verb of speech or a subject marker.
 */
export function markNames(tokens: Token[], words: SpeechWords): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !isUnspaced(token.text)) return;
    if (words.names.has(token.text)) token.capital = true;
    if (words.known.has(token.text)) return;
    const script = scriptOf(token.text[0]!);
    if (script === 'hiragana') return;
    const dotted = /[·・]/.test(token.text);
    const titled = words.surnames.has(token.text) && isTitle(tokens[at + 1], words);
    const short =
      token.text.length >= (titled ? 1 : 2) &&
      token.text.length <= (script === 'katakana' ? 12 : isTitle(tokens[at + 1], words) ? 5 : 4);
    if (dotted) token.capital = true;
    else if (script === 'hangul')
      token.capital =
        short &&
        !PLACE_END.test(token.text) &&
        (isNamedBeforeTitle(tokens, at, words) || isNamedAfterTitle(tokens, at, words));
    else token.capital = short && (isBesideSpeaker(tokens, at, words) || beginsClause(tokens, at, words));
    markBody(tokens, at, words);
  });
}

/** "[北方水务公司]发言人", "[トヨカワ自動車]は", "[법무부]는", "[북부수도] 관계자": what stands before the noun of a body, or speaks through somebody. */
function markBody(tokens: Token[], at: number, words: SpeechWords): void {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next?.kind !== 'word' || token.text.length < 2) return;
  if (scriptOf(token.text[0]!) === 'hangul') {
    const body = BODY_SPEAKS.test(token.text) && words.subjectMarkers.has(next.text);
    // "북항[그룹] 관계자"
    if (next.start === token.end && words.bodies.has(next.text)) next.capital = true;
    if (body || next.capital) token.capital = true;
  } else if (next.start === token.end && words.bodies.has(next.text)) token.capital = next.capital = true;
  else if (words.spokespeople.has(next.text) ? HAN_BODY.test(token.text) : isSpeakingBody(tokens, at, words))
    token.capital = true;
}

/** "国土交通省[は「...」と]", "教育部[在通知中要求]": a body as the subject of what is reported, or at the head of a clause. */
function isSpeakingBody(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  if (!HAN_BODY.test(tokens[at]!.text)) return false;
  if (words.subjectMarkers.size > 0) return reports(tokens, at + 1, words);
  const after = tokens[at + 1]?.text ?? '';
  return [words.prepositions, words.fillers, words.cueVerbs].some((list) => list.has(after));
}

/** "[王建国]对此表示": a family name and a given name at the head of a clause, before a word of grammar. */
function beginsClause(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const { text } = tokens[at]!;
  if (text.length > 3 || !words.surnames.has(text[0]!)) return false;
  const after = tokens[at + 1]?.text ?? '';
  return words.prepositions.has(after) || words.fillers.has(after);
}

/**
 * "[이수진] 기상청 연구원은", "마라 [린드] 교수는", "[정태오](58) 씨는": the name before a title, what its bearer belongs to between them or
 * not. Of two words the nearer that looks like family and given name, else the farther; a word joined to the title is none.
 */
function isNamedBeforeTitle(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const next = afterAge(tokens, at + 1);
  const direct = isTitle(tokens[next], words);
  // "[사진]작가 한지우씨": a noun joined to a function tells what kind it is.
  const joined = tokens[next]?.start === tokens[at]!.end && !words.titles.has(tokens[next]!.text);
  if (direct && joined && !isFullName(tokens[at], words)) return false;
  // "[다니엘 모로] 프랑스 대통령": of three words before a title the last is what its bearer belongs to.
  if (direct && isForeignBearer(tokens, at - 2, words)) return false;
  if (isForeignBearer(tokens, at, words)) return true;
  if (direct) return !isFullName(tokens[at - 1], words) || isFullName(tokens[at]!, words);
  const between = tokens[next];
  const isKnown = between && words.known.has(between.text) && !words.names.has(between.text);
  if (between?.kind !== 'word' || isKnown || !isTitle(tokens[next + 1], words)) return false;
  if (isFullName(tokens[at], words)) return !isFullName(between, words);
  // A name from abroad: "[마라] 린드 교수".
  return !BODY_END.test(between.text) && !words.surnames.has(between.text[0]!);
}

/** "변호사 [오세린]은", "경제학자 [마르크 르노]는", "[오세린]: ...": a name after a function or before a colon. */
function isNamedAfterTitle(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  if (isFullName(tokens[at], words) && (isTitle(tokens[at - 1], words) || tokens[at + 1]?.text === ':')) return true;
  const first = isUnlisted(tokens[at - 1], words) ? at - 1 : at;
  return isForeignName(tokens, first, words) && isTitle(tokens[first - 1], words);
}

const isUnlisted = (token: Token | undefined, words: SpeechWords): boolean =>
  token?.kind === 'word' && (!words.known.has(token.text) || words.names.has(token.text));

/** Two words that no list holds, as the subject. */
const isForeignName = (tokens: readonly Token[], first: number, words: SpeechWords): boolean =>
  isUnlisted(tokens[first], words) &&
  isUnlisted(tokens[first + 1], words) &&
  words.subjectMarkers.has(tokens[first + 2]?.text ?? '');

/** Two words that no list holds and a third. */
const isForeignBearer = (tokens: readonly Token[], first: number, words: SpeechWords): boolean =>
  [first, first + 1, first + 2].every((at) => isUnlisted(tokens[at], words) && !isFullName(tokens[at], words));

/** "[시에]", "[항구에서]": a noun of a time or place. */
const PLACE_END = /(?:에|에서|부터|까지)$/;

/** How names of bodies and places end. */
const BODY_END = /[시도군구청당부처원대실팀회행]$/;

/** "交通部", "国土交通省", "東港市" */
const HAN_BODY = /^[\u3400-\u9fff]{2,}[部局院署委厅廳会會省庁党黨社団团協市県町村]$/;

/** "법무[부]는": what ends so and is a subject is a ministry, an office, a party or a town. */
const BODY_SPEAKS = /^[가-힣]{2,}[부처청당시]$/;

const isTitle = (token: Token | undefined, words: SpeechWords): boolean =>
  token?.kind === 'word' &&
  (words.titles.has(token.text) || words.roles.has(token.text) || words.spokespeople.has(token.text));

/** A family name of one syllable and a given name of two. */
const isFullName = (token: Token | undefined, words: SpeechWords): boolean =>
  token?.kind === 'word' && token.text.length === 3 && words.surnames.has(token.text[0]!);

/** The token after an age in brackets: "(58)". */
const afterAge = (tokens: readonly Token[], at: number): number => (tokens[at]?.text === '(' ? at + 3 : at);

/** Names that are plain wherever they stand: the words of an article are divided by them a second time. */
export function plainNamesIn(tokens: readonly Token[], words: SpeechWords, into: Set<string>): void {
  tokens.forEach((token, at) => {
    if (!token.capital || !isUnspaced(token.text)) return;
    const surname = words.surnames.has(token.text[0]!) && token.text.length <= 3;
    if (surname || /[·・]/.test(token.text)) into.add(token.text);
    const last = token.text.split(/[·・]/).at(-1)!;
    if (last !== token.text) into.add(last);
    const speaks = BODY_SPEAKS.test(token.text) && words.subjectMarkers.has(tokens[at + 1]?.text ?? '');
    if (speaks || isTitled(tokens, at, words) || isSpeakingBody(tokens, at, words)) into.add(token.text);
  });
}

const isTitled = (tokens: readonly Token[], at: number, words: SpeechWords): boolean =>
  words.titles.has(tokens[at + 1]?.text ?? '');

function isBesideSpeaker(tokens: readonly Token[], at: number, words: SpeechWords): boolean {
  const after = tokens[at + 1]?.text ?? '';
  const before = tokens[at - 1]?.text === 'の' ? (tokens[at - 2]?.text ?? '') : (tokens[at - 1]?.text ?? '');
  const isFunction = (word: string): boolean =>
    words.titles.has(word) || words.roles.has(word) || words.spokespeople.has(word);
  // Where a function stands before its bearer, what stands before it is a body ("港口负责人").
  const titled = isFunction(after) && (words.subjectMarkers.size > 0 || words.surnames.has(tokens[at]!.text[0]!));
  // "[外務省]の報道官"
  const speaksFor = after === 'の' && words.spokespeople.has(tokens[at + 2]?.text ?? '');
  // "在[林玛丽]看来", "[林玛丽]：“...”"
  const source = words.sourceSuffixes.some(([first]) => first === after);
  if (source || (after === ':' && words.surnames.has(tokens[at]!.text[0]!))) return true;
  return speaksFor || isFunction(before) || titled || words.cueVerbs.has(after) || words.subjectMarkers.has(after);
}
