const NAMED = /(?:^|\s)(?:language-|lang-|highlight-source-|brush:\s*)([a-z][\w+#]{0,19})(?![\w+#])/i;
const NONE = /^(?:none|text|plain|plaintext|nohighlight|default)$/;

/** The language that a `<pre>`, the code in it or the box around it says it is in, as highlighters name it; undefined for none. */
export function codeLanguage(pre: Element): string | undefined {
  for (const element of [pre, pre.querySelector('code'), pre.parentElement]) {
    const name = NAMED.exec(element?.getAttribute('class') ?? '')?.[1]?.toLowerCase();
    if (name && !NONE.test(name)) return name;
  }
  return undefined;
}
