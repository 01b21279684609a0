import type { Phrasebook } from '../phrasebook.ts';

const PHRASES = [
  'newsletter',
  'share',
  'tags',
  'comments',
  'readMore',
  'related',
  'advertisement',
  'promotion',
  'ago',
] as const;

const CREDIT =
  /^(?:photo|image|picture|foto|bild|credit|source|quelle|video|illustration|getty|reuters|ap photo|©|\(c\))|getty images|shutterstock|istock|picture[- ]alliance|\bafp\b|courtesy of|unsplash|wikimedia/i;
const LEGAL =
  /©|copyright|all rights reserved|alle rechte|tous droits|cookie|privacy policy|terms of (?:use|service)|affiliate|commission|datenschutz|impressum/i;
const DATE = /\b(?:19|20)\d\d\b|\d{1,2}[.:]\d{2}|\b\d{1,2}[./]\d{1,2}[./]/;
const BYLINE = /^(?:by|von|par|por|di|da|door|text|written by|posted by|author|autor)\b[:\s]/i;
const READING_TIME = /\b\d+\s*(?:-|\s)?(?:min|minute)s?\b/i;
const CALL =
  /\b(?:click|subscribe|sign (?:up|in)|log ?in|register|download|follow|contact|learn more|view|watch|listen|join|donate|buy|shop|order)\b/i;

/** Names of what `textFeatures` gives, in its order. */
export const TEXT_FEATURES = [
  'chars',
  'words',
  'sentences',
  'commas',
  'wordLength',
  'digits',
  'capitals',
  'capitalWords',
  'endsInStop',
  'startsLower',
  'colonEnd',
  'question',
  'credit',
  'legal',
  'date',
  'bylineStart',
  'readingTime',
  'call',
  'lines',
  'symbols',
  'quote',
  ...PHRASES.flatMap((kind) => [`${kind}Is`, `${kind}Starts`, `${kind}Within`]),
];

/** What a text tells by itself, whatever its language; phrases where a table knows them. */
export function textFeatures(text: string, phrases: Phrasebook): number[] {
  const head = text.slice(0, 1500);
  const words = head.split(/\s+/).filter((word) => word !== '');
  const letters = count(head, /\p{L}/gu);
  const capitalWords = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const short = text.length < 250 ? text : head.slice(0, 250);
  return [
    Math.log1p(text.length),
    Math.log1p(words.length),
    count(head, /[.!?。！？।؟…](?=["”’'»)\]]?(?:\s|$|\p{L}))/gu),
    count(head, /[,;，、،]/g),
    words.length > 0 ? letters / words.length : 0,
    letters > 0 ? count(head, /\p{N}/gu) / head.length : 0,
    letters > 0 ? count(head, /\p{Lu}/gu) / letters : 0,
    words.length > 0 ? capitalWords / words.length : 0,
    Number(/[.!?。！？।؟…]["”’'»)\]」』]*$/.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/[:：]$/.test(text)),
    Number(/[?？؟]/.test(short)),
    Number(CREDIT.test(short)),
    Number(LEGAL.test(short)),
    Number(DATE.test(short)),
    Number(BYLINE.test(short)),
    Number(READING_TIME.test(short)),
    Number(CALL.test(short)),
    Math.min(20, count(head, /\n/g)),
    count(short, /[|•·»›→>/©@#]/g),
    Number(/["“„«”']/.test(head)),
    ...PHRASES.flatMap((kind) => [
      Number(phrases.is(kind, short)),
      Number(phrases.starts(kind, short)),
      Number(phrases.within(kind, short)),
    ]),
  ];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
