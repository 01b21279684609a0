/** A kind of evidence against a block, with what the reader is told. */
export interface Evidence {
  /** Rule id in the ledger. */
  rule: string;
  /** In the reader's words. */
  reason: string;
}

const APART: Evidence = { rule: 'judge-apart', reason: 'Stands apart from the text' };

/** The first pattern that a feature's name meets decides what it is evidence of. */
const EVIDENCE: readonly (readonly [RegExp, Evidence])[] = [
  [/^credit/, { rule: 'judge-caption', reason: 'Caption or picture credit' }],
  [/^author/, { rule: 'judge-author', reason: 'About the author' }],
  [/^(?:newsletter|call$|site$|we$)/, { rule: 'judge-invitation', reason: 'Invitation to sign up or buy' }],
  [/^advert/, { rule: 'judge-advertisement', reason: 'Looks like advertising' }],
  [/^(?:related|heading|in-aside|aside)/, { rule: 'judge-related', reason: 'Points to other stories' }],
  [/^(?:share|tools|buttons)/, { rule: 'judge-tools', reason: 'Controls of the page' }],
  [/^tag[A-Z]/, { rule: 'judge-tags', reason: 'Topics' }],
  [/^(?:legal|footer|in-footer|consent)/, { rule: 'judge-notice', reason: 'Notice of the site' }],
  [/^navigation/, { rule: 'judge-navigation', reason: 'Part of the navigation' }],
  [/^(?:title|lead|afterTitle)/, { rule: 'judge-details', reason: 'Details around the headline' }],
  [/link|Links/, { rule: 'judge-links', reason: 'Mostly links' }],
  [/^repeats/, { rule: 'judge-repeated', reason: 'Repeated on the page' }],
  [
    /^(?:chars|words|commas|digits|capital|endsInStop|lines|symbols|styled|type|tag|widget)/,
    { rule: 'judge-label', reason: 'Reads like a label, not like prose' },
  ],
];

/** What a feature that speaks against a block is evidence of. */
export function evidenceOf(feature: string): Evidence {
  return EVIDENCE.find(([pattern]) => pattern.test(feature))?.[1] ?? APART;
}
