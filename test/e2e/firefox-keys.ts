/** Code points that WebDriver gives to keys without a character. */
const KEYS: Record<string, string> = {
  Alt: '\uE00A',
  Ctrl: '\uE009',
  Meta: '\uE03D',
  Shift: '\uE008',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Space: ' ',
  Tab: '\uE004',
};

/** WebDriver's action sequence for one stroke such as "Alt+Shift+K". */
export function keyActions(keys: string) {
  const values = keys.split('+').map((key) => KEYS[key] ?? key.toLowerCase());
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
  return { type: 'key', id: 'keyboard', actions: [...down, ...up] };
}
