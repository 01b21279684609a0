import { render } from 'preact';
import type { Clutter } from '../../core/find-clutter.ts';
import { InPlacePanel } from '../../views/in-place/in-place-panel.tsx';
import type { Restraint } from '../../views/shared/restraint-menu.tsx';
import { TranslationProvider } from '../../views/shared/translate.ts';
import { shieldFromNames } from './page-document.ts';
import { inPlaceStyles } from './page-styles.ts';
import { translate } from './page-translate.ts';
import { styleForNow } from './style-for-now.ts';
import { styledShadow } from './styled-shadow.ts';

/** What the panel leads to. */
export interface InPlaceActions {
  openReader: () => void;
  restrain: (choice: Restraint) => void;
}

const canBeHidden = ({ element }: Clutter): boolean => 'style' in element;

/** A page that is cleaned where it stands. */
export interface CleanedPage {
  /** Shows everything again and takes the panel away. */
  end: () => void;
  /** Lets `work` see the page as it was; nothing of that is painted. */
  uncovered: <T>(work: () => T) => T;
}

/** Hides clutter where it stands and lays a small panel at the page's edge that lists it. Nothing is deleted. */
export function cleanInPlace(
  clutter: readonly Clutter[],
  lang: string | undefined,
  actions: InPlaceActions,
): CleanedPage {
  const found = clutter.filter(canBeHidden);
  const hideAt = (index: number) => styleForNow(found[index]!.element as HTMLElement, 'display', 'none');
  /** How to show each again; undefined for one that the reader has put back. */
  const shows: ((() => void) | undefined)[] = found.map((_, index) => hideAt(index));
  const { host, root } = styledShadow('clean-copy-in-place', inPlaceStyles);
  shieldFromNames(root);
  const end = () => {
    for (const show of shows) show?.();
    shows.fill(undefined);
    render(null, root);
    host.remove();
  };
  const toggle = (index: number) => {
    const show = shows[index];
    show?.();
    shows[index] = show ? undefined : hideAt(index);
    if (show) found[index]!.element.scrollIntoView({ block: 'center' });
    draw();
  };
  const draw = () =>
    render(
      <TranslationProvider value={translate}>
        <InPlacePanel
          entries={found.map(({ rule, reason, words }, index) => ({
            rule,
            reason,
            words,
            isShown: shows[index] === undefined,
          }))}
          lang={lang}
          onToggle={toggle}
          onShowAll={end}
          onOpenReader={actions.openReader}
          onRestrain={actions.restrain}
        />
      </TranslationProvider>,
      root,
    );
  draw();
  const uncovered = <T,>(work: () => T): T => {
    const hidden = shows.flatMap((show, index) => (show ? [index] : []));
    for (const index of hidden) shows[index]?.();
    try {
      return work();
    } finally {
      for (const index of hidden) shows[index] = hideAt(index);
    }
  };
  return { end, uncovered };
}
