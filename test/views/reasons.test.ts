import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { SITE_RULE } from '../../src/core/clutter/sweep.ts';
import { reasonOf, rules } from '../../src/core/plugins.ts';
import { type MessageKey, reasonIn, type Translate } from '../../src/views/shared/translate.ts';

const sources = import.meta.glob<string>('../../src/core/**/*.ts', { eager: true, query: '?raw', import: 'default' });

/** Reasons that stages of the core give themselves, by rule. */
const ownReasons = new Map(
  Object.values(sources).flatMap((source) =>
    [...source.matchAll(/rule: '([a-z-]+)', reason: '([^']+)'/g)].map(([, rule, reason]) => [rule!, reason!] as const),
  ),
);
ownReasons.set(SITE_RULE, reasonOf(SITE_RULE)!);

const translated: Translate = (key) => (messages as Record<string, { message: string }>)[key]?.message ?? '';
const told = Object.keys(messages).flatMap((key) => (key.startsWith('reason_') ? [key as MessageKey] : []));
const ruleOf = (key: string): string => key.slice('reason_'.length).replaceAll('_', '-');

test('every reason that the core itself gives has its message', () => {
  expect(ownReasons.size).toBeGreaterThan(15);
  for (const rule of ownReasons.keys()) expect(told.map(ruleOf)).toContain(rule);
});

test('the English message says what the rule says, and belongs to one', () => {
  expect(told.length).toBeGreaterThan(30);
  for (const key of told) {
    const rule = ruleOf(key);
    expect(translated(key), key).toBe(ownReasons.get(rule) ?? rules[rule]?.reason);
  }
});

test('a rule without a message is told in its own words', () => {
  const german: Translate = (key) => (key === 'reason_newsletter_box' ? 'Newsletter-Anmeldung' : '');
  expect(reasonIn(german, 'newsletter-box', 'Newsletter sign-up')).toBe('Newsletter-Anmeldung');
  expect(reasonIn(german, 'print-link', 'Link to print')).toBe('Link to print');
});
