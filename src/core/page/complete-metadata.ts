import { aroundHeadline } from './around-headline.ts';
import type { Metadata } from './metadata.ts';
import { isSignedByOutlet, signedByline } from './signed-byline.ts';
import { earlierDay, visibleMetadata } from './visible-metadata.ts';

/**
 * What a page declares to machines, with what a reader sees around the headline of its copy where that is missing or knows better, and
 * the language that its words are in. Never throws.
 */
export function completeMetadata(stated: Metadata, body: Element, url: string, detected: string | undefined): Metadata {
  const { standIn, ...declared } = stated;
  const { title, siteName, publishedTime } = declared;
  const around = aroundHeadline(body, title);
  const seen = declared.byline && publishedTime ? {} : visibleMetadata(body, around, { title, siteName, url });
  const { standIn: seenInstead, ...visible } = seen;
  const signed = declared.byline && signedByline(around, siteName, declared.byline);
  const byline = signed ?? declared.byline ?? visible.byline ?? standIn ?? seenInstead;
  const mayBeOutlet = !byline && !ADDRESS.test(siteName ?? '');
  const isByOutlet = mayBeOutlet && (declared.isByOutlet || isSignedByOutlet(around, siteName));
  const earlier = publishedTime && earlierDay(around, publishedTime);
  const lang = detected ?? declared.lang;
  return {
    ...visible,
    ...declared,
    ...(earlier && { publishedTime: earlier }),
    ...(byline && { byline }),
    isByOutlet,
    ...(!declared.dir && RIGHT_TO_LEFT.test(lang ?? '') && { dir: 'rtl' as const }),
    ...(lang && { lang: isSame(lang, declared.lang) ? declared.lang! : lang }),
  };
}

/** An outlet named by its address: no byline. */
const ADDRESS = /\.[a-z]/i;

/** Languages whose pages run so though they say it in their styles alone. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?:-|$)/i;

/** `en` and `en-GB` are one language. */
const isSame = (tag: string, declared: string | undefined): boolean =>
  declared?.toLowerCase().split('-')[0] === tag.toLowerCase().split('-')[0];
