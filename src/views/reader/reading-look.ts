import type { ReadingSettings } from '../shared/reading-settings.ts';

const onOff = (isOn: boolean) => (isOn ? 'on' : 'off');

/** What the reader has set, as the style sheet reads it. */
export const lookOf = ({ theme, font, size, width, lineSpacing, letterSpacing, justify, marks }: ReadingSettings) => ({
  'data-theme': theme,
  'data-font': font,
  'data-justify': onOff(justify),
  'data-marks': onOff(marks),
  style: {
    '--size': String(size / 100),
    '--letters': String(width),
    '--leading': String(lineSpacing),
    '--tracking': `${letterSpacing / 100}em`,
  },
});
