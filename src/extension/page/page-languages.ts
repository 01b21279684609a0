import { detectLanguage } from '../../core/page/detect-language.ts';
import { pristineDom } from '../../core/page/pristine-dom.ts';
import { addLanguages, missesLanguages } from '../../core/plugins.ts';
import type { AutoMessage } from '../messages/auto-messages.ts';
import { tellBackground } from '../messages/tell-background.ts';
import { pageApi } from '../page-api.ts';

/** Text that is looked at. UTF-16 units. */
const SAMPLE = 4000;

/**
 * Fetches the tables of the languages other than English where the page is not plainly English, or where a reading missed one. Resolves
 * when they are there, or cannot be had: after an update nobody answers, and the page is read as far as English goes.
 */
export async function languagesReady(): Promise<void> {
  if (pageApi().languages || (!missesLanguages() && looksEnglish())) return;
  await tellBackground({ auto: 'languages' } satisfies AutoMessage);
  takeLanguages();
}

/** Takes the tables that an earlier run of the scripts has left in the page. */
export function takeLanguages(): void {
  const { languages } = pageApi();
  if (languages) addLanguages(languages);
}

/** By what the page declares and by its paragraphs; where neither tells, it is English until a reading says otherwise. */
function looksEnglish(): boolean {
  const dom = pristineDom(document);
  const root = dom.documentElement(document);
  const declared = root && dom.getAttribute(root, 'lang');
  if (declared && !/^en\b/i.test(declared)) return false;
  let prose = '';
  for (const paragraph of dom.querySelectorAll(document, 'p')) {
    if (prose.length > SAMPLE) break;
    prose += ` ${dom.textContent(paragraph)}`;
  }
  return (detectLanguage(prose) ?? 'en') === 'en';
}
