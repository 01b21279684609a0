import { directionOf, localeOf } from '../../views/shared/locale.ts';
import { createHtml } from './page-document.ts';
import { noticeStyles } from './page-styles.ts';
import { translate } from './page-translate.ts';
import { styledShadow } from './styled-shadow.ts';

/** Milliseconds for which a notice stays on the page. */
const NOTICE_SHOWN = 3200;

/** Says one sentence at the page's edge and goes away; announced to screen readers. Leaves nothing behind. */
export function showNotice(sentence: string): void {
  const box = createHtml('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  box.lang = localeOf(translate);
  box.dir = directionOf(translate);
  const { host, root } = styledShadow('clean-copy-notice', noticeStyles);
  root.append(box);
  // The top layer: else the reading view would cover it.
  box.popover = 'manual';
  box.showPopover();
  // A live region is read out when its text changes, not when it is born with text.
  requestAnimationFrame(() => {
    box.textContent = sentence;
  });
  setTimeout(() => host.remove(), NOTICE_SHOWN);
}
