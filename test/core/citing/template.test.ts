import { expect, test } from 'vitest';
import {
  DEFAULT_TEMPLATE,
  fillTemplate,
  TEMPLATE_FIELDS,
  type TemplateValues,
  unknownFields,
} from '../../../src/core/citing/template.ts';

const values = Object.fromEntries(TEMPLATE_FIELDS.map((field) => [field, `<${field}>`])) as TemplateValues;

test('fills every field, and leaves other words as they stand', () => {
  expect(fillTemplate('{title} {{author}} {nothing} $1 {', values)).toBe('<title> {<author>} {nothing} $1 {');
  expect(unknownFields('{title} {nothing} {text} {nothing}')).toEqual(['nothing']);
});

test('leaves out lines without a value, and commas around one', () => {
  const bare = { ...values, author: '', published: '' };
  expect(fillTemplate(DEFAULT_TEMPLATE, bare)).toBe('<title>\n<outlet>\n<url>\n\n<text>\n');
  expect(fillTemplate('By {author}\n{title} ({author})', bare)).toBe('<title>');
});

test('takes the words of an article for words', () =>
  expect(fillTemplate('{title}\n{text}', { ...values, title: '{text} $& {url}', text: 'x' })).toBe(
    '{text} $& {url}\nx',
  ));
