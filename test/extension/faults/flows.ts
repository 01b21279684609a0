import type { Runtime } from 'webextension-polyfill';

/** Everything that changes what is kept, with what it starts from: loaded after the browser was put in its place. */
export async function loadFlows() {
  const [autoClean, settings, siteSettings, restraint, keepData, sync, highlights, kept, data] = await Promise.all([
    import('../../../src/extension/background/auto-clean.ts'),
    import('../../../src/extension/stored/settings.ts'),
    import('../../../src/extension/stored/site-settings.ts'),
    import('../../../src/extension/stored/restraint.ts'),
    import('../../../src/extension/own-pages/keep-data.ts'),
    import('../../../src/extension/stored/sync.ts'),
    import('../../../src/extension/stored/highlight-store.ts'),
    import('../../../src/extension/background/answer-kept.ts'),
    import('../../../src/extension/stored/stored-data.ts'),
  ]);
  const about = { url: 'https://courier.example/ferry', title: 'The ferry' };
  const highlight = (id: string) => ({
    id: `00000000-0000-4000-8000-00000000000${id}`,
    quote: { exact: `Words of passage ${id}`, prefix: '', suffix: '' },
    created: `2026-03-0${id}T10:00:00.000Z`,
  });
  const rule = { site: 'courier.example', action: 'remove' as const, selector: 'div.note' };
  const page = { id: 'clean-copy', url: about.url, tab: { id: 7, incognito: false } } as Runtime.MessageSender;
  const replacing = { ...data.NO_DATA, sites: ['gazette.example'], siteRules: [rule] };

  /** What a reader has before each flow. */
  async function begin(): Promise<void> {
    await autoClean.addSites(['herald.example', 'courier.example']);
    await siteSettings.changeSiteSettings('herald.example', { mode: 'in-place' });
    await settings.changeSiteRules(() => [{ ...rule, selector: 'p.old' }]);
    await restraint.leaveAlone('https://herald.example/left');
    await highlights.changeHighlights(about, () => [highlight('1')]);
    await sync.turnSyncOn();
  }

  const flows: Record<string, () => Promise<unknown>> = {
    'adding sites': () => autoClean.addSites(['gazette.example', 'ledger.example']),
    'removing a site': () => autoClean.removeSites('herald.example'),
    'changing a site': () => siteSettings.changeSiteSettings('courier.example', { strictness: 'strict' }),
    'changing the rules': () =>
      settings.changeSiteRules((all) => [...all.filter(({ selector }) => selector !== rule.selector), rule]),
    'making a rule in a page': async () => kept.answerKept({ kept: 'rules', added: [rule] }, page),
    'leaving an article unfinished': async () =>
      kept.answerKept({ kept: 'place', address: about.url, passage: 'At mill number 6' }, page),
    'choosing how to copy': async () => settings.changeCopyChoices({ format: 'markdown' }),
    'leaving a page alone': () => restraint.leaveAlone('https://courier.example/a'),
    'pausing a site': () => restraint.pauseSite('courier.example'),
    highlighting: () => highlights.changeHighlights(about, () => [highlight('1'), highlight('2')]),
    'taking the last highlight away': () => highlights.changeHighlights(about, () => []),
    'replacing all data': () => keepData.replaceData(replacing),
    syncing: () => sync.synchronise(),
    'turning the sync off': () => sync.turnSyncOff(),
  };

  /** What the background does when it starts again. */
  async function recover(): Promise<void> {
    await autoClean.onAccessChanged();
    await sync.synchronise();
  }
  return { begin, flows, recover, storedData: keepData.storedData, isAlwaysCleaned: autoClean.isAlwaysCleaned };
}
