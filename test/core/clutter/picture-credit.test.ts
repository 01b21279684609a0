import { expect, it } from 'vitest';
import { PageIndex } from '../../../src/core/clutter/page-index.ts';
import picture from '../../../src/core/clutter/rules/picture-credit.ts';

it('a credit goes without its picture', () => {
  const { body } = new DOMParser().parseFromString(
    '<div><img src="https://coast.example/p.jpg"><p>Photo: Ines Varga / Getty Images</p></div>',
    'text/html',
  );
  const taken = [...picture.find(new PageIndex(body, []))];
  expect(taken.map(({ localName }) => localName)).toEqual(['p']);
});
