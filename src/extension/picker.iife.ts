import { pristine } from '../core/page/pristine-dom.ts';
import { directionOf, localeOf } from '../views/shared/locale.ts';
import { countWordsOf } from '../views/shared/reading-time.ts';
import { plural } from '../views/shared/translate.ts';
import { createHtml, pageRoot } from './page/page-document.ts';
import { showNotice } from './page/page-notice.ts';
import { pickerStyles } from './page/page-styles.ts';
import { translate } from './page/page-translate.ts';
import { styledShadow } from './page/styled-shadow.ts';
import { pageApi } from './page-api.ts';

let stop: (() => void) | undefined;

/** An outline with the number of words beside a line of help, in the page's top layer; the pointer goes through both. */
function overlay() {
  const { host, root } = styledShadow('clean-copy-picker', pickerStyles);
  const frame = createHtml('div');
  const help = createHtml('p');
  frame.className = 'frame';
  help.className = 'notice help';
  help.setAttribute('role', 'status');
  help.lang = localeOf(translate);
  help.dir = directionOf(translate);
  root.append(frame, help);
  for (const box of [frame, help]) {
    box.popover = 'manual';
    box.showPopover();
  }
  const show = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const words = countWordsOf([pristine<string | null>(element, 'textContent') ?? ''], undefined);
    help.textContent = `${plural(translate, 'picker_words', words)} · ${translate('picker_help')}`;
  };
  return { show, remove: () => host.remove() };
}

const textLengthOf = (element: Element): number =>
  (pristine<string | null>(element, 'textContent') ?? '').trim().length;

/** What the reader points at: the element under the pointer, or one around it that holds more text. */
class Pointed {
  private chain: Element[] = [];
  private level = 0;

  point(element: Element | null): void {
    if (!element || element === this.chain[0]) return;
    this.chain = [element];
    this.level = 0;
    let at = pristine<Element | null>(element, 'parentElement');
    for (; at && at !== pageRoot(); at = pristine<Element | null>(at, 'parentElement')) {
      if (textLengthOf(at) > textLengthOf(this.chain.at(-1)!)) this.chain.push(at);
    }
  }

  grow(by: 1 | -1): void {
    this.level = Math.min(this.chain.length - 1, Math.max(0, this.level + by));
  }

  get element(): Element | undefined {
    return this.chain[this.level];
  }
}

function take(element: Element | undefined): void {
  stop?.();
  const api = pageApi();
  if (!element) {
    showNotice(translate('picker_cancelled'));
    return;
  }
  api.picked = { what: element, address: location.href };
  const { article } = api.read?.({ evenIfLoading: true }) ?? {};
  if (article) {
    void api.openReader?.(article);
    return;
  }
  delete api.picked;
  showNotice(translate('picker_empty'));
}

/** Follows the pointer until the reader takes an element or cancels; the page hears nothing of it meanwhile. */
function startPicking(): void {
  stop?.();
  pageApi().closeReader?.();
  const pointed = new Pointed();
  const shown = overlay();
  const under = (x: number, y: number) => pristine<Document['elementFromPoint']>(document, 'elementFromPoint')(x, y);
  const draw = () => pointed.element && shown.show(pointed.element);
  const keys: Record<string, () => void> = {
    Escape: () => take(undefined),
    Enter: () => take(pointed.element),
    ArrowUp: () => pointed.grow(1),
    ArrowDown: () => pointed.grow(-1),
  };
  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    if (event instanceof KeyboardEvent && !Object.hasOwn(keys, event.key)) return;
    if (event.type !== 'pointermove') event.preventDefault();
    event.stopImmediatePropagation();
    if (event instanceof MouseEvent) pointed.point(under(event.clientX, event.clientY));
    if (event.type === 'click') take(pointed.element);
    else if (event.type === 'keydown') keys[(event as KeyboardEvent).key]?.();
    if (stop) draw();
  };
  const heard = ['pointermove', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'];
  for (const type of heard) window.addEventListener(type, onEvent, true);
  window.addEventListener('scroll', draw, true);
  stop = () => {
    stop = undefined;
    for (const type of heard) window.removeEventListener(type, onEvent, true);
    window.removeEventListener('scroll', draw, true);
    shown.remove();
  };
  pointed.point(under(innerWidth / 2, innerHeight / 3));
  draw();
}

Object.assign(pageApi(), { startPicking });
