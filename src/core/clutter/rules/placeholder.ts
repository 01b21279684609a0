import type { ClutterRule } from '../rule.ts';

/** Longest placeholder, in characters. */
const LONGEST = 120;
/** `[form id="7"]`, `[/form]`, `[SIGN_UP]`, `{{ banner="mill" }}`, `{% widget %}`. */
const PLACEHOLDER =
  /^(?:\[\/?[a-z][\w-]*(?:\s+[\w-]+=[^\]]*)\]|\[\/[a-z][\w-]*\]|\[[A-Z]+(?:_[A-Z]+)+\]|\{\{[^{}]*=[^{}]*\}\}|\{%[^{}]*%\})$/;

/** What stands where something was to be loaded. */
const LOADING =
  /^(?:loading|wird geladen|chargement|cargando|caricamento|carregando|laden|laddar|загрузка|読み込み中|加载中)\s?[.…]*$/i;

/** "###", "💡". */
const SIGNS = /^(?:#[#\s]*|[\u{1f300}-\u{1faff}\s]+)$/u;

/**
 * What a site's software should have filled in and did not: a line that is a short code and nothing else, or says that it is loading; and lines of nothing but a picture-like sign or the marks that
 * releases end with. A page that shows code is about such things, and there they stay; so do notes in brackets.
 */
export default {
  reason: 'Unfilled placeholder',
  *find(page) {
    if (page.named('pre', 'code').length > 0) return;
    yield* page.outermost(
      (element) =>
        PLACEHOLDER.test(page.text(element)) ||
        LOADING.test(page.text(element)) ||
        (/^(?:p|div)$/.test(element.localName) && SIGNS.test(page.text(element)) && !element.closest('table, ul, ol')),
      page.lines(LONGEST),
    );
  },
} satisfies ClutterRule;
