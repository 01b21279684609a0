import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AddSite } from '../../src/views/options/add-site.tsx';
import { DataPanel } from '../../src/views/options/data-panel.tsx';
import { HighlightsList } from '../../src/views/options/highlights-list.tsx';
import { SiteRows } from '../../src/views/options/site-rows.tsx';
import { SiteRulesList } from '../../src/views/options/site-rules-list.tsx';
import { TemplateEditor } from '../../src/views/options/template-editor.tsx';
import { TranslationProvider } from '../../src/views/shared/translate.ts';
import { english } from './english.ts';

const show = (view: ComponentChildren) =>
  act(async () => render(<TranslationProvider value={english}>{view}</TranslationProvider>, document.body));
const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const NOT_STORED = 'Nothing was changed: the browser did not store it.';
const refuse = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

beforeEach(() => render(null, document.body));

describe('the template', () => {
  const editor = (template: string) => <TemplateEditor template={template} onTemplate={() => {}} />;
  const field = () => find<HTMLTextAreaElement>('textarea');

  test('shows what an import or another window has put in its place', async () => {
    await show(editor('{title}'));
    await show(editor('{url}'));
    expect(field().value).toBe('{url}');
  });

  test('is not written over while the reader types: what comes back is older', async () => {
    await show(editor('{title}'));
    field().focus();
    await act(async () => {
      field().value = '{title} {url}';
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });
    await show(editor('{title} {'));
    expect(field().value).toBe('{title} {url}');
  });
});

test('the field of a rule keeps the focus when the rule is changed', async () => {
  const list = (selector: string) => (
    <SiteRulesList
      rules={[{ site: 'courier.example', action: 'remove', selector }]}
      onChangeRule={() => {}}
      onExport={() => {}}
      onImport={refuse}
    />
  );
  await show(list('div.note'));
  find('input[name=selector]').focus();
  await show(list('div.other'));
  expect(document.activeElement).toBe(find('input[name=selector]'));
  expect(find<HTMLInputElement>('input[name=selector]').value).toBe('div.other');
});

describe('a file that the browser does not store is said', () => {
  const choose = (selector: string) =>
    act(async () => {
      const input = find<HTMLInputElement>(selector);
      Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });

  test('of rules', async () => {
    await show(<SiteRulesList rules={[]} onChangeRule={() => {}} onExport={() => {}} onImport={refuse} />);
    await choose('[data-action=import-rules]');
    await vi.waitFor(() => expect(find('[data-import]').textContent).toBe(NOT_STORED));
  });

  test('of highlights', async () => {
    await show(
      <HighlightsList articles={new Map()} onExport={() => {}} onImport={refuse} onDelete={refuse} onUndo={refuse} />,
    );
    await choose('[data-action=import-highlights]');
    await vi.waitFor(() => expect(document.body.textContent).toContain(NOT_STORED));
  });

  test('of all data', async () => {
    await show(
      <DataPanel
        canUndo={false}
        onExport={() => {}}
        onLook={refuse}
        onTake={refuse}
        onReset={refuse}
        onUndo={refuse}
        toAllow={[]}
        onAllow={() => {}}
      />,
    );
    await choose('[data-action=import-data]');
    await vi.waitFor(() => expect(document.body.textContent).toContain(NOT_STORED));
  });
});

describe('data that is brought back', () => {
  const done = async () => {};
  const panel = (toAllow: string[], onAllow = vi.fn()) => (
    <DataPanel
      canUndo
      onExport={() => {}}
      onLook={refuse}
      onTake={done}
      onReset={done}
      onUndo={done}
      toAllow={toAllow}
      onAllow={onAllow}
    />
  );

  test('says which sites the browser has to be asked for again, and asks in the click', async () => {
    const sites = ['courier.example', 'herald.example'];
    const onAllow = vi.fn();
    await show(panel(sites, onAllow));
    expect(find('[data-to-allow]')).toBeNull();
    await act(async () => find('[data-action=undo-data]').click());
    expect(find('[data-stage]').textContent).toContain('courier.example and herald.example');
    find('[data-action=allow-brought]').click();
    expect(onAllow).toHaveBeenCalledExactlyOnceWith(sites);
    await show(panel([]));
    expect(find('[data-to-allow]')).toBeNull();
    expect(find('[data-stage]').textContent).toContain('As it was before.');
  });

  test('names the first of many', async () => {
    await show(panel(Array.from({ length: 40 }, (_, i) => `site-${i}.example`)));
    await act(async () => find('[data-action=undo-data]').click());
    expect(find('[data-to-allow]').textContent).toMatch(/site-7\.example.*…/);
    expect(find('[data-to-allow]').textContent).not.toContain('site-8');
  });
});

describe('a long list of sites', () => {
  const sites = Array.from({ length: 60 }, (_, n) => ({
    name: `paper-${n}.example`,
    isGranted: true,
    mode: 'reader' as const,
    strictness: 'usual' as const,
  }));
  const names = () => [...document.querySelectorAll<HTMLElement>('[data-site]')].map(({ dataset }) => dataset.site);
  const search = (words: string) =>
    act(async () => {
      find<HTMLInputElement>('[data-action=find-site]').value = words;
      find('[data-action=find-site]').dispatchEvent(new Event('input', { bubbles: true }));
    });
  beforeEach(() => show(<SiteRows sites={sites} onAdd={async () => true} onRemove={vi.fn()} onChange={vi.fn()} />));

  test('shows the first, and the others when it is asked for them, where the keyboard goes on', async () => {
    expect(names()).toHaveLength(50);
    const all = find('[data-action=show-all]');
    expect(all.textContent).toBe('Show all (60)');
    await act(async () => all.click());
    expect(names()).toHaveLength(60);
    expect(document.activeElement?.closest<HTMLElement>('[data-site]')?.dataset.site).toBe('paper-50.example');
    expect(document.querySelector('[data-action=show-all]')).toBeNull();
  });

  test('can be searched', async () => {
    await search(' Paper-57');
    expect(names()).toEqual(['paper-57.example']);
    await search('gazette');
    expect(document.querySelector('[role=status]')?.textContent).toBe('No site with that name.');
    await search('');
    expect(names()).toHaveLength(50);
  });

  test('is allowed by the browser as far as it is found', async () => {
    const onAdd = vi.fn(async () => true);
    const shut = sites.map((site) => ({ ...site, isGranted: false }));
    await show(<SiteRows sites={shut} onAdd={onAdd} onRemove={vi.fn()} onChange={vi.fn()} />);
    await search('paper-58');
    expect(document.querySelector('[data-action=allow-all]')).toBeNull();
    await search('paper-1');
    await act(async () => find('[data-action=allow-all]').click());
    expect(onAdd.mock.calls).toEqual([[names()]]);
    await search('gazette');
    expect(document.querySelector('[data-action=allow-all]')).toBeNull();
  });
});

describe('another site', () => {
  const type = async (typed: string) => {
    await act(async () => {
      find<HTMLInputElement>('#add-site').value = typed;
      find('#add-site').dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => find('[data-action=add-site]').click());
  };
  const said = () => find('#add-site-said').textContent;
  const siteNamed = (typed: string) => /\w+\.example$/.exec(typed)?.[0];

  test('is added by its address', async () => {
    const onAdd = vi.fn(async () => true);
    await show(<AddSite siteNamed={siteNamed} onAdd={onAdd} />);
    await type(' https://www.courier.example ');
    expect(onAdd.mock.calls).toEqual([[['courier.example']]]);
    expect([said(), find<HTMLInputElement>('#add-site').value]).toEqual(['', '']);
  });

  test('stays typed where it is none, or the browser was told no', async () => {
    const onAdd = vi.fn(async () => false);
    await show(<AddSite siteNamed={siteNamed} onAdd={onAdd} />);
    await type('the courier');
    expect(onAdd).not.toHaveBeenCalled();
    expect(said()).toBe('That is not the address of a site.');
    await type('courier.example');
    expect(said()).toContain('courier.example');
    expect(find<HTMLInputElement>('#add-site').value).toBe('courier.example');
  });
});
