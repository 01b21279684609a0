const BY =
  /^(?:(?:medically |clinically )?(?:edited |reviewed |fact.checked |written |posted )?by|von|par|por|di|door|text|words|autor(?:in|a)?|автор|текст|yazan)\s*:?\s+[a-z\u00df-\u1fff\uff41-\uff5a]/;
/** The same where names have no capitals. */
const BY_SIGN = /^(?:文|作者|记者|記者|撰文|글|بقلم)[:：・/\s]\s?\S+(?:\s\S+){0,2}$/;

/** Whether a line begins with "By" and a name, in one of some languages, and is no sentence. Never throws. */
export const isByline = (line: string): boolean =>
  !/[.!?。]["”’]?$/.test(line) && (BY_SIGN.test(line) || (BY.test(line.toLowerCase()) && isNames(line)));

/** "By Mara Lind, Nordwire Friday, August 28": no word in lower case but particles. */
function isNames(words: string): boolean {
  const lower = words
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{Ll}/u.test(word));
  return lower.every((word) =>
    /^(?:by|reviewed|edited|fact.checked|and|und|et|y|e|och|og|in|for|of|de|den|der|des|die|do|dos|da|das|del|della|di|du|el|la|le|les|los|von|van|zu|ten|ter|af|av|on|at|am|um|le|il|el|em|published|updated)$/.test(
      word,
    ),
  );
}
