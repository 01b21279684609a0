import { ELSEWHERE, type HeadlineSurroundings } from './around-headline.ts';
import { cleanByline, looksLikeName } from './byline.ts';
import { bylineIn, isFullName, LONGEST_LINE, lineOf } from './byline-in.ts';
import { onlyAuthor } from './only-author.ts';
import { dayIn, dayInAddress, toIsoTime } from './time.ts';

/** Shortest paragraph that a day may stand behind. Characters. */
const PARAGRAPH = 160;

/** What a reader sees around the headline of who wrote it and when. */
export interface VisibleMetadata {
  byline?: string;
  /** For want of a person's name: an account. */
  standIn?: string;
  /** ISO 8601. */
  publishedTime?: string;
}

/**
 * Looks for a byline and a day around the headline of a copied page, for pages that declare neither. A name needs a sign beside it: "By",
 * a class or an address that speaks of authors. Where there is none, the one author that the rest of the page names. A day in the page's
 * address and the page's first `<time>` count last. Never throws.
 */
export function visibleMetadata(
  body: Element,
  { after, before }: HeadlineSurroundings,
  { title, siteName, url }: { title: string; siteName?: string | undefined; url: string },
): VisibleMetadata {
  const found: VisibleMetadata = {};
  const around = [...after, ...before];
  let updated: string | undefined;
  for (const element of around) {
    if (found.byline !== undefined && found.publishedTime !== undefined) break;
    if (found.byline === undefined) {
      const byline = bylineIn(element, siteName);
      if (byline && isFullName(byline)) found.byline = byline;
      else if (byline) found.standIn ??= byline;
    }
    if (found.publishedTime === undefined) {
      const time = dayIn(element);
      if (time && !UPDATED.test(lineOf(element))) found.publishedTime = time;
      else if (time) updated ??= time;
    }
  }
  const byline = found.byline ?? onlyAuthor(body, siteName) ?? nameOverDay(around, title, siteName);
  const day =
    found.publishedTime ??
    dayInAddress(url) ??
    updated ??
    dayBelow(body) ??
    toIsoTime(body.querySelector('time[datetime]')?.getAttribute('datetime') ?? '');
  return { ...found, ...(byline && { byline }), ...(day && { publishedTime: day }) };
}

/** The line of a change, beside which stands when the story was published. */
const UPDATED =
  /^(?:last |zuletzt |dernière )?(?:updated?|modified|edited|revised|aktualisiert|mise? à jour|actualizad[oa]|aggiornat[oa]|atualizad[oa]|bijgewerkt|uppdaterad|opdateret|oppdatert|zaktualizowano|обновлено|оновлено|güncelle\S*|更新)(?![a-z])/i;

/** A day's line holds little else: a reading time, a topic. Characters. */
const LONGEST_DAY_LINE = 60;
const DAY = 86_400_000;

/**
 * A day below the headline that is more than one before the declared time. No page shows a day before it was published: what it declares is when
 * it moved to another system, or was built anew. A day alone may differ by the zone. Never throws.
 */
export function earlierDay({ after }: HeadlineSurroundings, declared: string): string | undefined {
  const limit = Date.parse(declared.slice(0, 10)) - DAY;
  for (const element of after) {
    if (element.textContent.length > LONGEST_DAY_LINE || element.closest(ELSEWHERE) !== null) continue;
    const day = dayIn(element);
    if (day) return Date.parse(day.slice(0, 10)) < limit ? day : undefined;
  }
  return undefined;
}

/** A name alone on its line, no link, over the line with the story's day. What the headline names is the story's subject, or a place. */
function nameOverDay(around: readonly Element[], title: string, siteName: string | undefined): string | undefined {
  for (const element of around) {
    const name = lineOf(element);
    const next = element.nextElementSibling;
    if (element.childElementCount > 0 || !next || !/^(?:p|div|span)$/.test(element.localName) || !looksLikeName(name))
      continue;
    if (dayIn(element) !== undefined || dayIn(next) === undefined || element.closest('a, nav, header, h1, h2') !== null)
      continue;
    const isSubject = name.split(' ').some((word) => word.length > 3 && title.includes(word));
    const byline = isSubject ? undefined : cleanByline([name], siteName);
    if (byline && isFullName(byline)) return byline;
  }
  return undefined;
}

const LINES = 'p, div, span, small, footer';
/** More lines with a day are an archive. */
const MOST_DAYS = 3;
const PUBLISHED =
  /^(?:(?:first |originally )?(?:published|posted)|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|опубликовано|publicerad|udgivet|publisert)(?: (?:on|am|le|el|il|em|op|den))?:?\s/i;

/** The day on a line of its own that says that it is the day of publication, or that begins with it right behind a story's paragraphs; the first where a few are. */
function dayBelow(body: Element): string | undefined {
  const days = [...body.querySelectorAll(LINES)].flatMap((element) => {
    const text = element.childElementCount < 2 && element.textContent.length < LONGEST_LINE ? lineOf(element) : '';
    const isPublished = PUBLISHED.test(text);
    if (!isPublished && !/^\d{1,4}[\s./-]/.test(text)) return [];
    if (element.closest('a, li, nav, aside, figure') !== null) return [];
    const isBehind = (element.previousElementSibling?.textContent.length ?? 0) > PARAGRAPH;
    const day = isPublished || isBehind ? toIsoTime(text.replace(/\s?\(.*/s, '')) : undefined;
    return day === undefined ? [] : [day];
  });
  return days.length <= MOST_DAYS ? days[0] : undefined;
}
