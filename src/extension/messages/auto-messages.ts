import type { Restraint } from '../../views/shared/restraint-menu.tsx';
import { isPageAddress } from './page-address.ts';

/** What our scripts in a page tell or ask the background. Addresses are of the page, without the fragment. */
export type AutoMessage =
  /** The tables of the languages other than English are needed: of any page that is read. Answered when they are in the page. */
  | { auto: 'languages' }
  /* The others are of allow-listed pages. */
  /** May the page be cleaned by itself? Answered with the site's settings, or nothing. `cameBack`: reached by Back, Forward or Reload. */
  | { auto: 'may-open'; address: string; cameBack: boolean }
  /** So many blocks are removed on the page that is shown now. */
  | { auto: 'removed'; count: number }
  | { auto: ReaderChoice; address: string };

/** How a reader leaves a view that opened by itself: for now, or so that it opens less often. */
export type ReaderChoice = 'left' | Restraint;

const CHOICES: ReadonlySet<unknown> = new Set<ReaderChoice>(['left', 'not-here', 'pause', 'stop']);

/** The message, if it is one of ours in every part. Never throws. */
export function toAutoMessage(value: unknown): AutoMessage | undefined {
  const { auto, address, cameBack, count } = Object(value) as Record<string, unknown>;
  if (auto === 'languages') return { auto };
  if (auto === 'removed') {
    return Number.isSafeInteger(count) && Number(count) >= 0 ? { auto, count: Number(count) } : undefined;
  }
  if (!isPageAddress(address)) return undefined;
  if (auto === 'may-open') return typeof cameBack === 'boolean' ? { auto, address, cameBack } : undefined;
  return CHOICES.has(auto) ? { auto: auto as ReaderChoice, address } : undefined;
}
