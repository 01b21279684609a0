import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followShadowRoots } from '../../src/extension/page/shadow-roots.ts';

const onRoot = vi.fn<(root: ShadowRoot) => void>();
let own: HTMLElement;
let roots: ReturnType<typeof followShadowRoots>;

const hostIn = (parent: Node): ShadowRoot =>
  parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
const changesSeen = () => new Promise((resolve) => setTimeout(resolve));
const found = () => onRoot.mock.calls.map(([root]) => root);

beforeEach(() => {
  onRoot.mockClear();
  document.body.replaceChildren();
  own = document.documentElement.appendChild(document.createElement('clean-copy-reader'));
  own.attachShadow({ mode: 'open' });
  roots = followShadowRoots(document.documentElement, own, onRoot);
});
afterEach(() => {
  roots.end();
  own.remove();
});

test('those of a page are found, one in another as well, each once, and ours not', () => {
  const outer = hostIn(document.body);
  const inner = hostIn(outer);
  roots.look();
  roots.look();
  expect(found()).toEqual([outer, inner]);
});

test('those that come with an element are found then, in the page and in a root that is known', async () => {
  const outer = hostIn(document.body);
  roots.look();
  const part = document.createElement('section');
  const late = hostIn(part);
  const inner = hostIn(outer);
  document.body.append(part);
  await changesSeen();
  expect(found()).toEqual(expect.arrayContaining([outer, late, inner]));
  expect(onRoot).toHaveBeenCalledTimes(3);
});

test('one that an element gets later is found at the next look; nothing is once it is over', async () => {
  const plain = document.body.appendChild(document.createElement('p'));
  roots.look();
  const late = plain.attachShadow({ mode: 'open' });
  await changesSeen();
  expect(onRoot).not.toHaveBeenCalled();
  roots.look();
  expect(found()).toEqual([late]);
  roots.end();
  hostIn(document.body);
  await changesSeen();
  expect(onRoot).toHaveBeenCalledOnce();
});

test('an element whose name is taken by a field of its form is passed by', () => {
  const form = document.body.appendChild(document.createElement('form'));
  form.innerHTML = '<input name="localName"><input name="shadowRoot">';
  const { length } = found();
  roots.look();
  expect(found()).toHaveLength(length);
});
