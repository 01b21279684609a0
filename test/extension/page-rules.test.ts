import { beforeEach, expect, test, vi } from 'vitest';

let stored: object[] = [];
const sendMessage = vi.fn(async (_message: object): Promise<unknown> => undefined);

beforeEach(() => {
  vi.resetModules();
  sendMessage.mockReset();
  vi.stubGlobal('chrome', {
    storage: { local: { get: async () => ({ siteRules: structuredClone(stored) }) } },
    runtime: { sendMessage },
  });
});

const RULE = { site: 'localhost', action: 'remove', selector: 'div.note' };
const load = () => import('../../src/extension/page/page-rules.ts');

test('rules of another window count with the next reading, and the same ones are the same object', async () => {
  stored = [];
  const { readOptions, rulesReady } = await load();
  await rulesReady();
  expect(readOptions().siteRules).toEqual([]);
  stored = [RULE];
  await rulesReady();
  const { siteRules } = readOptions();
  expect(siteRules).toEqual([RULE]);
  await rulesReady();
  expect(readOptions().siteRules).toBe(siteRules);
});

test('the rules after a change are those that the background answers with', async () => {
  stored = [RULE];
  const { forgetPick, readOptions } = await load();
  sendMessage.mockResolvedValue([{ ...RULE, selector: 'div.other' }]);
  await forgetPick();
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ kept: 'no-pick' });
  expect(readOptions().siteRules).toEqual([{ ...RULE, selector: 'div.other' }]);
});

test('a change that nobody answers is not taken for made', async () => {
  const { forgetPick } = await load();
  sendMessage.mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(forgetPick()).rejects.toThrow();
});
