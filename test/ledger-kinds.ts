/** Words that must have been taken out, and what they are. */
export interface LedgerEntry {
  words: string;
  kind: LedgerKind;
}

export type LedgerKind = keyof typeof TRUE_REASONS;

/** Reasons that are true of a kind of clutter, by the ids of the rules that give them; the first is the best one. */
const TRUE_REASONS = {
  newsletter: ['newsletter-box', 'judge-invitation', 'promo-strip'],
  subscription: ['subscription-offer', 'judge-invitation', 'promo-strip'],
  promotion: ['promo-strip', 'disclosure', 'judge-invitation', 'judge-related', 'judge-advertisement', 'judge-label'],
  related: ['related-stories', 'read-more', 'judge-related', 'judge-links', 'judge-navigation'],
  share: ['share-bar', 'judge-tools', 'judge-links', 'judge-label'],
  tools: ['share-bar', 'judge-tools', 'page-furniture', 'judge-navigation', 'judge-links', 'judge-label'],
  tags: ['tags', 'judge-tags', 'judge-links', 'judge-label'],
  comments: ['comments'],
  author: ['author-box', 'judge-author', 'headline-details', 'judge-details'],
  advertisement: ['advertisement-label', 'judge-advertisement', 'judge-label'],
  navigation: ['page-furniture', 'judge-navigation', 'judge-links', 'judge-label', 'related-stories'],
  notice: ['page-furniture', 'disclosure', 'judge-notice', 'judge-navigation', 'judge-links', 'judge-label'],
  details: ['headline-details', 'judge-details', 'judge-author', 'judge-label', 'judge-navigation'],
  agency: ['wire-credit', 'headline-details', 'judge-details', 'judge-author'],
  poll: ['poll', 'judge-tools', 'judge-label'],
  caption: ['picture-credit', 'judge-caption', 'judge-label'],
  repeated: ['repeated', 'judge-repeated', 'headline'],
} as const;

/** Says little, and nothing false. */
const APART = 'judge-apart';

/** Whether what the ledger tells the reader is true of this kind of clutter. */
export function isTrueReason(rule: string, kind: LedgerKind): boolean {
  return rule === APART || (TRUE_REASONS[kind] as readonly string[]).includes(rule);
}
