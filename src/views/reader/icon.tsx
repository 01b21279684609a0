/** Drawings of 24 by 24, as strokes. */
const ICONS = {
  back: 'M19 12H5M11 6l-6 6 6 6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  outline: 'M4 6h16M8 12h12M8 18h12M4 12h.01M4 18h.01',
  quotes: 'M5 17c3-1 4-4 4-9H4v6h4M14 17c3-1 4-4 4-9h-5v6h4',
  ruler: 'M3 9h18M3 15h18M8 12h8',
  settings: 'M4 18 9 6l5 12M5.500 14h7M15 18l3-7 3 7M16 16h4',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  keys: 'M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 18h.01',
  marker: 'M4 20h7M14 5l5 5-8 8H6v-5z',
  aloud: 'M5 9v6h4l5 4V5L9 9zM17 9a4 4 0 0 1 0 6',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  sentenceBack: 'M15 6l-6 6 6 6',
  sentenceOn: 'M9 6l6 6-6 6',
  paragraphBack: 'M13 6l-6 6 6 6M19 6l-6 6 6 6',
  paragraphOn: 'M5 6l6 6-6 6M11 6l6 6-6 6',
  fold: 'M8 10l4 4 4-4',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

export type IconName = keyof typeof ICONS;

/** A drawing beside words or in place of them; the button has the name. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" data-icon={name} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={ICONS[name]} />
  </svg>
);
