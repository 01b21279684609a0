import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

const HELP = `Writes a new plug-in and what proves it, from templates. Nothing else has to be edited.

  npm run new -- rule NAME        a kind of clutter, e.g. "text-size"
  npm run new -- site HOST        what the rules get wrong on one site, e.g. "daily.example"
  npm run new -- language TAG     a language's tables, e.g. "ca"
  npm run new -- exporter NAME [EXTENSION]   a format, e.g. "org-mode org"; its files end in txt otherwise
  npm run new -- style NAME       a citation style, e.g. "vancouver"
  npm run new -- page NAME FILE   a whole page, from one that was saved without its words (or any of your own)

The generated test data fails until it proves something.`;

interface Plugin {
  /** What its name must look like. */
  name: RegExp;
  /** Files by path from the root. `more`: what was said after the name. */
  files(name: string, more: string): Record<string, string>;
  /** The test that runs what was written. */
  test: string;
}

const RULE = `import type { ClutterRule } from '../rule.ts';

/** Words of classes and ids, each by itself: "NAME" there is read as WORDS. */
const HINTS = new Set(['WORD']);

/** What it is for. Near miss that stays: */
export default {
  reason: '',
  find: (page) => page.outermost((_, { text, prose }) => text > 0 && prose === 0, page.hinted(HINTS)),
} satisfies ClutterRule;
`;

const RULE_FIXTURE = `<article>
  <h1>A headline</h1>
  <p>Two or three sentences of an article, in your own words.</p>
  <!-- Mark what must go with data-clutter, and let something stand here that looks like it and must stay. -->
</article>
`;

const SITE = `import type { Site } from './site.ts';

export default {
  remove: [],
} satisfies Site;
`;

const SITE_FIXTURE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A headline</title></head>
<body>
<!-- The site's structure with words of your own. Mark what must go with data-clutter, what must stay in spite of the rules with data-keep. -->
<article><h1>A headline</h1></article>
</body>
</html>
`;

const LANGUAGE = `import type { Language } from './language.ts';

export default {
  tag: 'NAME',
  speech: { cueVerbs: '' },
  clutter: {},
} satisfies Language;
`;

const LANGUAGE_FIXTURE = `<!doctype html>
<html lang="NAME">
<meta charset="utf-8">
<title>NAME</title>
<body>
<!-- Paragraphs of news in this language, in your own words, with every common way to quote, and with marks around words that nobody says.
     Put <mark data-speaker="Full Name"> around each quotation's words, inside the quotation marks. -->
<p></p>
</body>
</html>
`;

const EXPORTER = `import { oneLine } from '../content/visible-text.ts';
import type { Exporter } from './exporter.ts';

/** What it is for. */
export default {
  name: 'NAME',
  mimeType: 'text/plain',
  extension: 'EXTENSION',
  write: (article) => \`\${oneLine(article.title)}\\n\`,
} satisfies Exporter;
`;

const STYLE = `import { type CitationStyle, isoDay, stopped } from '../citation-style.ts';

/** The manual that it follows, and its edition. */
export default {
  name: 'NAME',
  write: ({ title, siteName, published, url }) =>
    [title, siteName, published ? isoDay(published) : 'n.d.', url]
      .flatMap((part) => (part ? stopped(part) : []))
      .join(' '),
} satisfies CitationStyle;
`;

const fill = (template: string, name: string) => template.replaceAll('NAME', name);

function newRule(name: string): string {
  const words = name.split('-');
  return fill(RULE, name)
    .replace('WORDS', words.map((word) => `"${word}"`).join(' and '))
    .replace('WORD', words.at(-1)!);
}

export const plugins: Record<string, Plugin> = {
  rule: {
    name: /^[a-z]+(-[a-z]+)*$/,
    files: (name) => ({
      [`src/core/clutter/rules/${name}.ts`]: newRule(name),
      [`src/core/clutter/rules/${name}.fixture.html`]: RULE_FIXTURE,
    }),
    test: 'test/rules.test.ts',
  },
  site: {
    name: /^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    files: (name) => ({
      [`src/core/sites/${name}.ts`]: SITE,
      [`src/core/sites/${name}.fixture.html`]: SITE_FIXTURE,
    }),
    test: 'test/sites.test.ts',
  },
  language: {
    name: /^[a-z]{2}$/,
    files: (name) => ({
      [`src/core/languages/${name}.ts`]: fill(LANGUAGE, name),
      [`src/core/languages/${name}.fixture.html`]: fill(LANGUAGE_FIXTURE, name),
    }),
    test: 'test/languages.test.ts',
  },
  exporter: {
    name: /^[a-z]+(-[a-z]+)*$/,
    files: (name, more) => {
      const extension = /^[a-z0-9]+$/.test(more) ? more : 'txt';
      return {
        [`src/core/exporters/${name}.ts`]: fill(EXPORTER, name).replace('EXTENSION', extension),
        [`src/core/exporters/${name}.expected.${extension}`]:
          'Write here what test/sample-article.ts becomes in this format: text.expected.txt beside this file shows its words.\n',
      };
    },
    test: 'test/exporters.test.ts',
  },
  style: {
    name: /^[a-z]+(-[a-z]+)*$/,
    files: (name) => ({
      [`src/core/citing/styles/${name}.ts`]: fill(STYLE, name),
      [`src/core/citing/styles/${name}.expected.txt`]:
        'Write here how the sources in test/core/citing/styles.test.ts are cited: all that is known, then one that states nothing but title and address.\n',
    }),
    test: 'test/core/citing/styles.test.ts',
  },
};

const EXPECTED = `{
  "title": "What a careful reader would call the page",
  "text": [],
  "quotes": [],
  "absent": []
}
`;

/** Undefined where there is no such file. */
function pageFrom(file: string): Plugin | undefined {
  if (!existsSync(file)) return undefined;
  const html = readFileSync(file, 'utf8');
  return {
    name: /^[a-z]+(-[a-z]+)*$/,
    files: (name) => ({ [`test/pages/${name}/page.html`]: html, [`test/pages/${name}/expected.json`]: EXPECTED }),
    test: 'test/pages.test.ts',
  };
}

/** Gives the exit status: 2 for wrong use, 1 for a plug-in that exists. `into` is the project's root. */
export default function main([kind = '', name = '', more = '']: string[], into = root): number {
  const plugin = kind === 'page' ? pageFrom(more) : Object.hasOwn(plugins, kind) ? plugins[kind] : undefined;
  if (!plugin?.name.test(name)) {
    console.error(plugin && name !== '' ? `Not a name for a ${kind}: ${name}\n\n${HELP}` : HELP);
    return 2;
  }
  const files = plugin.files(name, more);
  const there = Object.keys(files).find((path) => existsSync(join(into, path)));
  if (there) {
    console.error(`${there} exists already: add to it what it lacks.`);
    return 1;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
    console.log(`wrote ${path}`);
  }
  console.log(`It fails until it proves something: npx vitest run ${plugin.test}`);
  return 0;
}
