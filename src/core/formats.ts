import { byName } from './by-name.ts';
import type { CitationStyle } from './citing/citation-style.ts';
import type { Exporter } from './exporters/exporter.ts';

/** Exporters by format: their file's name. Apart from the other plug-ins, so that what only writes articles carries no rules. */
export const exporters = byName(
  import.meta.glob<Exporter>(['./exporters/*.ts', '!./exporters/exporter.ts'], { eager: true, import: 'default' }),
);

/** The exporter of that id; the one for plain text where there is none. */
export const exporterFor = (id: string): Exporter => (Object.hasOwn(exporters, id) ? exporters[id]! : exporters.text!);

/** Citation styles by their file's name. */
export const citationStyles = byName(
  import.meta.glob<CitationStyle>('./citing/styles/*.ts', { eager: true, import: 'default' }),
);
