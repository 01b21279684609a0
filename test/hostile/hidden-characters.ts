/** What a page can hide in a word, by kind: each is put into the middle of "ferry". */
export const HIDDEN: readonly [kind: string, characters: string][] = [
  ['bidirectional overrides', '\u202E\u202D'],
  ['embeddings and their ends', '\u202A\u202B\u202C'],
  ['isolates', '\u2066\u2067\u2068\u2069'],
  ['direction marks that turn nothing', '\u200E\u200F\u061C'],
  ['tag characters', '\u{E0001}\u{E0048}\u{E0069}\u{E007F}'],
  ['zero-width spaces', '\u200B\u200B'],
  ['joiners that join nothing', '\u200D\u200C\u200D'],
  ['word joiners and invisible operators', '\u2060\u2061\u2062\u2063\u2064'],
  ['soft hyphens', '\u00AD'],
  ['escape and control characters', '\u001B\u0007\u0008\u007F'],
  ['controls of the second block', '\u0085\u009B\u009D'],
  ['naughts', '\0'],
  ['lone surrogates', '\uD83D'],
  ['runs of variation selectors', '\uFE00\uFE01\u{E0101}\u{E01EF}'],
  ['byte order marks', '\uFEFF'],
  ['fillers', '\u3164\uFFA0\u115F\u1160\u17B4'],
  ['annotations', '\uFFF9\uFFFA\uFFFB'],
  ['characters that are none', '\uFFFE\u{1FFFF}'],
  ['formats of music and shorthand', '\u{1D173}\u{1BCA0}\u034F'],
];

/** Sentences whose writing needs characters that nobody sees: they must come through to the character. */
export const NEEDED: readonly [kind: string, sentence: string][] = [
  ['Persian', 'او می\u200Cخواهد به خانه\u200Cها برود و نمی\u200Cداند چه بگوید.'],
  ['Arabic letters shown alone', 'يُكتب الحرف ه\u200D في أول الكلمة.'],
  ['Hindi', 'राम ने क्\u200Dष लिखा और शर्\u200Dत र\u094D\u200Dयाल समझाई।'],
  ['Bengali', 'র\u200D্যাব আজ সকালে শহরে এসেছে।'],
  ['Sinhala', 'ශ්\u200Dරී ලංකාව දිවයිනකි.'],
  ['Malayalam', 'അവന്\u200D വീട്ടില്\u200D പോയി.'],
  ['Hebrew with a direction mark', 'הוא כתב C++\u200F באתר שלו.'],
  ['families and professions', 'A family 👨‍👩‍👧‍👦, a coder 👩🏽‍💻, a rainbow 🏳\uFE0F‍🌈 and a heart ❤\uFE0F‍🔥 on deck.'],
  [
    'flags of regions and keys',
    'The flag 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} flew over key 3\uFE0F\u20E3.',
  ],
  ['variants of ideographs', '葛\u{E0100}城市の港は、来年から新しい船を使う。'],
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180B ᠬᠡᠯᠡ\u180Eᠠ ᠪᠣᠯ ᠰᠠᠢᠬᠠᠨ.'],
  ['accents by themselves', 'Cafe\u0301, re\u0301sume\u0301 and Zu\u0308rich.'],
];

const PROSE = [
  'The harbour board of Tregear voted on Monday to keep the old ferry in service for another ten years, after a long debate.',
  'The decision ends a dispute that has divided the town since the spring, when the board first spoke of replacing it with a bridge.',
  'A bridge would have cost three times as much as a new engine, according to a report that the board published last week.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');

/** The sentence of a kind, with its characters in it. */
export const sentenceOf = (place: number, characters: string): string =>
  `Number ${place} of the boats is the fer${characters}ry that goes to the island every day.`;

/** A page that builds its paragraphs by script: no parser takes out what is in them. `only` some of the hidden kinds. */
export function hiddenPage(): string {
  const sentences = [
    ...HIDDEN.map(([, characters], place) => sentenceOf(place, characters)),
    ...NEEDED.map(([, text]) => text),
  ];
  // Escaped, for neither UTF-8 nor a parser carries half a pair.
  const data = JSON.stringify(sentences).replace(
    /[^ -~]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The boats of Tregear</title>
<meta property="og:type" content="article"><meta name="author" content="Mara Lind"><meta property="article:published_time" content="2026-03-04T08:00:00Z">
<article><h1>The boats of Tregear</h1>${PROSE}<div id="here"></div><p>Until then the ferry keeps to its timetable, with a crossing every forty minutes from six in the morning until midnight.</p><p>The board meets again in the second week of November to hear what the shipyard has found.</p></article>
<script>for (const text of ${data.replaceAll('<', '\\u003c')}) { const p = document.createElement('p'); p.textContent = text; here.append(p); }</script></html>`;
}
