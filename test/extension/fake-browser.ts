import { vi } from 'vitest';

/** The few browser calls that the allow-list makes, over plain maps: grants, storage and registered scripts can be looked at. */
export function fakeBrowser() {
  const granted = new Set<string>();
  const stored = {
    local: new Map<string, unknown>(),
    session: new Map<string, unknown>(),
    sync: new Map<string, unknown>(),
  };
  const scripts = new Map<string, { id: string; matches: string[]; js: string[] }>();
  const area = (map: Map<string, unknown>) => ({
    get: async (keys: string | string[] | null) =>
      Object.fromEntries(
        (keys === null ? [...map.keys()] : [keys].flat()).flatMap((key) =>
          map.has(key) ? [[key, structuredClone(map.get(key))]] : [],
        ),
      ),
    set: async (values: object) =>
      void Object.entries(values).map(([key, value]) => map.set(key, structuredClone(value))),
    remove: async (keys: string | string[]) => void [keys].flat().map((key) => map.delete(key)),
  });
  const browser = {
    runtime: { id: 'clean-copy' },
    i18n: { getMessage: (key: string) => (key === 'locale' ? 'en' : key) },
    action: { setBadgeText: vi.fn(async () => {}), setTitle: vi.fn(async () => {}) },
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin)),
      request: vi.fn(async ({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.add(origin);
        return true;
      }),
      remove: async ({ origins }: { origins: string[] }) =>
        origins.map((origin) => granted.delete(origin)).every(Boolean),
    },
    storage: { local: area(stored.local), session: area(stored.session), sync: area(stored.sync) },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: { id: string; matches: string[]; js: string[] }[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      updateContentScripts: async (changed: { id: string; matches: string[]; js: string[] }[]) => {
        for (const script of changed) {
          if (!scripts.has(script.id)) throw new Error(`Unknown script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => void ids.map((id) => scripts.delete(id)),
    },
  };
  return { browser, granted, stored, scripts };
}

/** Web Locks as the allow-list uses them: one at a time by name. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const run = (tails.get(name) ?? Promise.resolve()).then(work, work);
      tails.set(name, run);
      return run;
    },
  };
}
