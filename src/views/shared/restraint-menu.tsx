import { useTranslate } from './translate.ts';

const RESTRAINTS = ['not-here', 'pause', 'stop'] as const;

/** Where a view that opened by itself is not to do so again: on this page, on the site for an hour, on the site at all. */
export type Restraint = (typeof RESTRAINTS)[number];

const LABELS = { 'not-here': 'restrain_page', pause: 'restrain_hour', stop: 'restrain_site' } as const;

interface RestraintMenuProps {
  /** What happened without the reader's asking. */
  label: string;
  onRestrain: (choice: Restraint) => void;
  onClose: () => void;
}

/** Says that the view opened by itself, and how to have less of that; each choice closes it. */
export function RestraintMenu({ label, onRestrain, onClose }: RestraintMenuProps) {
  const t = useTranslate();
  return (
    <details class="restraint">
      <summary class="button">{label}</summary>
      <div class="choices">
        {RESTRAINTS.map((restraint) => (
          <button
            key={restraint}
            type="button"
            class="button"
            data-restrain={restraint}
            onClick={() => {
              onRestrain(restraint);
              onClose();
            }}
          >
            {t(LABELS[restraint])}
          </button>
        ))}
      </div>
    </details>
  );
}
