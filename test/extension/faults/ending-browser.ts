/** How a call of the browser ends: not made, made without an answer that anybody hears, or refused as where a storage is full. */
export type Ending = 'before' | 'after' | 'refused';

/** A browser whose nth call, counted from zero, ends so; `ended` resolves then. Without `at` it only counts. */
export function endingBrowser<T extends object>(browser: T, ending: Ending, at?: number) {
  let calls = 0;
  let end: () => void = () => {};
  const ended = new Promise<'ended'>((resolve) => {
    end = () => resolve('ended');
  });
  const never = new Promise<never>(() => {});
  const call = async (made: () => unknown, isWrite: boolean): Promise<unknown> => {
    if (ending === 'refused' && !isWrite) return made();
    if (calls++ !== at) return made();
    if (ending === 'refused') throw new Error('QUOTA_BYTES quota exceeded');
    if (ending === 'after') await made();
    end();
    return never;
  };
  const wrap = (part: object, path: string): object =>
    new Proxy(part, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        const where = `${path}.${String(name)}`;
        if (typeof value === 'function') {
          if (/i18n|getManifest/.test(where)) return value;
          return (...args: unknown[]) => call(() => value.apply(target, args), /storage\.\w+\.set$/.test(where));
        }
        return typeof value === 'object' && value !== null ? wrap(value, where) : value;
      },
    });
  return { browser: wrap(browser, '') as T, ended, count: () => calls };
}
