import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser, fakeLocks } from './fake-browser.ts';

let fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({
  get default() {
    return fake.browser;
  },
}));
// The built script files exist only in a build.
vi.mock('../../src/extension/page-scripts.ts', () => ({ autoCleanScripts: ['/read.js', '/show.js', '/auto.js'] }));
const { addSites, isAlwaysCleaned, onAccessChanged, registerScripts, removeSites } = await import(
  '../../src/extension/background/auto-clean.ts'
);

beforeEach(() => {
  fake = fakeBrowser();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

const registeredMatches = () => [...fake.scripts.values()].flatMap((script) => script.matches);

test('a site that is granted is listed and gets its scripts, and only that site', async () => {
  expect(await addSites(['courier.example'])).toBe(true);
  expect(await isAlwaysCleaned('courier.example')).toBe(true);
  expect([...fake.granted]).toEqual(['https://*.courier.example/*', 'http://*.courier.example/*']);
  expect(registeredMatches()).toEqual(['https://*.courier.example/*', 'http://*.courier.example/*']);
});

test('the browser is asked before anything is awaited, or it would forget the click', () => {
  void addSites(['courier.example']);
  expect(fake.browser.permissions.request).toHaveBeenCalledOnce();
});

test('a refusal changes nothing', async () => {
  fake.browser.permissions.request.mockResolvedValue(false);
  expect(await addSites(['courier.example'])).toBe(false);
  expect(await isAlwaysCleaned('courier.example')).toBe(false);
  expect(fake.stored.local.size + fake.stored.session.size + fake.scripts.size).toBe(0);
});

test('a choice whose popup closed under the prompt is carried out when the grant arrives', async () => {
  fake.browser.permissions.request.mockReturnValue(new Promise(() => {}));
  void addSites(['courier.example']);
  await vi.waitFor(() => expect(fake.stored.session.size).toBe(1));
  for (const origin of ['https://*.courier.example/*', 'http://*.courier.example/*']) fake.granted.add(origin);
  await onAccessChanged();
  expect(await isAlwaysCleaned('courier.example')).toBe(true);
  expect(fake.scripts.size).toBe(1);
});

test('a grant for something else does not list the site', async () => {
  fake.granted.add('https://*.other.example/*');
  await onAccessChanged();
  expect(fake.scripts.size).toBe(0);
});

test('taking a site off gives the permission back and leaves the other sites alone', async () => {
  await addSites(['courier.example']);
  await addSites(['gazette.example']);
  await removeSites('courier.example');
  expect([...fake.granted]).toEqual(['https://*.gazette.example/*', 'http://*.gazette.example/*']);
  expect(registeredMatches()).toEqual(['https://*.gazette.example/*', 'http://*.gazette.example/*']);
  expect(await isAlwaysCleaned('courier.example')).toBe(false);
});

test('a permission revoked in the browser takes the scripts away', async () => {
  await addSites(['courier.example']);
  fake.granted.clear();
  await onAccessChanged();
  expect(fake.scripts.size).toBe(0);
  expect(await isAlwaysCleaned('courier.example')).toBe(false);
});

test('registering at the same time from several places makes each script once', async () => {
  await addSites(['courier.example']);
  await Promise.all([registerScripts(), registerScripts(), registerScripts()]);
  expect(fake.scripts.size).toBe(1);
});

test('a damaged list is read as far as it makes sense', async () => {
  fake.stored.local.set('alwaysCleanSites', ['courier.example', 7, null]);
  for (const origin of ['https://*.courier.example/*', 'http://*.courier.example/*']) fake.granted.add(origin);
  await registerScripts();
  expect(fake.scripts.size).toBe(1);
  fake.stored.local.set('alwaysCleanSites', { broken: true });
  await registerScripts();
  expect(fake.scripts.size).toBe(0);
});

test('the scripts that earlier versions registered for each site give way to those for all', async () => {
  await addSites(['courier.example', 'gazette.example']);
  fake.scripts.clear();
  const old = { id: 'always-clean:courier.example', matches: ['https://*.courier.example/*'], js: ['/auto.js'] };
  await fake.browser.scripting.registerContentScripts([old]);
  await registerScripts();
  expect([...fake.scripts.keys()]).toEqual(['always-clean']);
  expect(registeredMatches()).toHaveLength(4);
});
