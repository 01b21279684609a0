import { beforeEach, expect, test, vi } from 'vitest';
import { holdBrowser } from '../../src/extension/page/hold-browser.ts';

const whole = () => ({ runtime: { sendMessage: () => {} } });
/** What a page puts there is a property of what the window inherits from. */
const clobber = (name: string, value: unknown) =>
  Object.defineProperty(Object.prototype, name, { get: () => value, configurable: true });

beforeEach(() => {
  Reflect.deleteProperty(globalThis, 'chrome');
  Reflect.deleteProperty(globalThis, 'browser');
  return () => {
    Reflect.deleteProperty(Object.prototype, 'chrome');
    Reflect.deleteProperty(Object.prototype, 'browser');
  };
});

test('the browser’s own object stays', () => {
  const own = whole();
  vi.stubGlobal('chrome', own);
  vi.stubGlobal('browser', whole());
  holdBrowser();
  expect(chrome).toBe(own);
});

test('its other name serves where an element stands in its place', () => {
  const own = whole();
  clobber('chrome', { runtime: document.createElement('input') });
  vi.stubGlobal('browser', own);
  holdBrowser();
  expect(chrome).toBe(own);
});

test('an element that Chromium has given the calls serves where there is no other', () => {
  const element = Object.assign(document.createElement('a'), whole());
  clobber('chrome', element);
  holdBrowser();
  expect(chrome).toBe(element);
});

test('where there are no calls, nothing of the page’s is taken for them', () => {
  const refuse = () => {
    throw new DOMException('Blocked a frame from accessing another.', 'SecurityError');
  };
  const frame = new Proxy({}, { get: refuse });
  clobber('chrome', frame);
  vi.stubGlobal('browser', {});
  holdBrowser();
  expect(Object.getOwnPropertyDescriptor(globalThis, 'chrome')?.value).toEqual({});
});
