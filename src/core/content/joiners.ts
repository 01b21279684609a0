/** Scripts in which a character that nobody sees makes letters join, or keeps them apart. */
const JOINING = new RegExp(
  `(?=[\\p{L}\\p{M}])[${'Arab Syrc Mong Nkoo Adlm Mand Rohg Phag Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt Thai Laoo Java Bali Cakm Hebr'
    .split(' ')
    .map((script) => `\\p{Script_Extensions=${script}}`)
    .join('')}]`,
  'u',
);
const EMOJI_END = /[\uFE0F\p{Emoji_Modifier}\p{Extended_Pictographic}]/u;

/**
 * The text without joiners (ZWJ, ZWNJ) that join nothing: they stay beside letters of the scripts that need them and between the parts of
 * an emoji, one of a run. Never throws.
 */
export const withoutStrayJoiners = (text: string): string =>
  text.replace(/[\u200C\u200D]+/g, (run, at: number) => {
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
    const after = String.fromCodePoint(text.codePointAt(at + run.length) ?? 0);
    if (JOINING.test(before) || JOINING.test(after)) return run.slice(0, 1);
    const isInEmoji = EMOJI_END.test(before) && /\p{Extended_Pictographic}/u.test(after);
    return isInEmoji && run.startsWith('\u200D') ? '\u200D' : '';
  });
