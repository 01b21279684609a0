/** Words of class and id names, by what they tend to stand around. Evidence for the judge, never proof. */
export const HINT_GROUPS = {
  related: `related recommend recommended recommendation recommendations more similar read readmore also teaser teasers popular trending latest recirc
    recirculation linkbox crosslink onward outbrain taboola river feed`,
  navigation:
    'nav navigation menu breadcrumb breadcrumbs pagination pager pagenav submenu navbar sitemap toc contents skip',
  footer: 'footer foot bottom copyright legal disclaimer imprint',
  aside: 'sidebar aside rail side column secondary sidecol right',
  advert:
    'ad ads adv advert advertisement sponsor sponsored promo promotion promoted banner affiliate commercial dfp anzeige werbung publicidad',
  newsletter: 'newsletter newsletters subscribe subscription signup paywall optin register login cta donate donation',
  author: 'author authors byline bio writer contributor profile avatar vcard autor',
  tag: 'tag tags topic topics category categories keyword keywords label labels hashtags',
  widget: 'widget module box block card cards list item items grid tile tiles panel',
  content: `content article body entry post story text main articlebody copy prose richtext markdown paragraph storybody
    articlecontent postcontent entrycontent artikel articulo`,
  lead: 'lead intro summary standfirst excerpt dek deck description teaser abstract sapo chapo vorspann',
  consent: 'cookie cookies consent gdpr modal popup overlay dialog notice alert message toast',
  hidden: 'hidden hide sr only screen reader visuallyhidden collapse collapsed',
  tools: 'tools toolbar actions buttons button print download rating vote poll quiz form search',
} as const;

const GROUP_OF_WORD = new Map<string, number>();
Object.values(HINT_GROUPS).forEach((words, group) => {
  for (const word of words.split(/\s+/)) GROUP_OF_WORD.set(word, (GROUP_OF_WORD.get(word) ?? 0) | (1 << group));
});

/** The groups that words belong to, as a bit set in the order of `HINT_GROUPS`. */
export function groupsOf(words: Iterable<string>): number {
  let groups = 0;
  for (const word of words) groups |= GROUP_OF_WORD.get(word) ?? 0;
  return groups;
}
