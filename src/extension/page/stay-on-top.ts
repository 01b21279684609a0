import { pageRoot } from './page-document.ts';
import { followShadowRoots } from './shadow-roots.ts';

/** How often the view comes back by itself: a page that answers each time would keep the browser busy for ever. */
const MOST = 10;
/** Part of the window that a popover must cover to be in the way: a dictionary's bubble, of the page or of another extension, is not. */
const COVERS = 0.25;
/** Milliseconds after which the page's shadow roots are looked for: not before the view is painted, and as long again between two strokes. */
const LOOK_AFTER = 500;

interface OnTop {
  /** The reader does something in the view: whatever lies over it goes below, however often. */
  ask: () => void;
  end: () => void;
}

/**
 * Keeps the dialog in `root` above what the page puts into the browser's top layer while it is open: its own modal dialogs, which would make ours
 * inert, large popovers, in its shadow roots as well, and what is full-screen. They stay open beneath, to be found when the view is closed.
 */
export function stayOnTop(host: HTMLElement, root: ShadowRoot): OnTop {
  const isOurs = ({ target }: Event) => target === host;
  let focused: HTMLElement | undefined;
  let times = 0;
  let isCovered = false;
  const raise = () => {
    isCovered = false;
    const dialog = root.querySelector('dialog');
    if (!dialog?.open) return;
    const { scrollTop } = dialog;
    const focusable = focused?.isConnected ? focused : dialog;
    // There is no other way up: the top layer is in the order of showing.
    dialog.close();
    dialog.showModal();
    dialog.scrollTop = scrollTop;
    focusable.focus({ preventScroll: true });
  };
  const onCover = () => {
    if (isCovered) return;
    isCovered = true;
    // Once the page's script is through with what it is showing.
    if (times++ < MOST) queueMicrotask(raise);
  };
  const onToggle = (event: Event) => {
    const { newState, target } = event as ToggleEvent;
    if (newState === 'open' && target instanceof Element && target !== host && isInTheWay(target)) onCover();
  };
  // While ours is the uppermost modal dialog nothing else can have the focus.
  const onFocus = (event: Event) => {
    if (!isOurs(event) && event.target instanceof Element) onCover();
  };
  const onOwnFocus = ({ target }: Event) => {
    focused = target as HTMLElement;
  };
  const listeners = { toggle: onToggle, focusin: onFocus, fullscreenchange: onCover };
  for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener, true);
  root.addEventListener('focusin', onOwnFocus);
  const inner = hearInShadowRoots(host, onToggle, onCover);
  return {
    ask() {
      inner.lookAgain();
      if (isCovered) raise();
    },
    end() {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener, true);
      root.removeEventListener('focusin', onOwnFocus);
      inner.end();
    },
  };
}

/** Popovers tell nobody outside their shadow root that they are opened. */
function hearInShadowRoots(host: HTMLElement, onToggle: (event: Event) => void, onCover: () => void) {
  const heard: ShadowRoot[] = [];
  const roots = followShadowRoots(pageRoot(), host, (root) => {
    heard.push(root);
    root.addEventListener('toggle', onToggle, true);
    if ([...root.querySelectorAll(':popover-open')].some(isInTheWay)) onCover();
  });
  let next = Number.POSITIVE_INFINITY;
  const look = () => {
    roots.look();
    next = performance.now() + LOOK_AFTER;
  };
  const soon = setTimeout(look, LOOK_AFTER);
  return {
    lookAgain() {
      if (performance.now() > next) look();
    },
    end() {
      clearTimeout(soon);
      roots.end();
      for (const root of heard) root.removeEventListener('toggle', onToggle, true);
    },
  };
}

/** Folding parts of a page tell of being opened, too. */
function isInTheWay(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return element.matches(':popover-open') && width * height > COVERS * innerWidth * innerHeight;
}
