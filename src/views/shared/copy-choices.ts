import { DEFAULT_TEMPLATE, LONGEST_TEMPLATE } from '../../core/citing/template.ts';

/** Formats a reader can copy in: an exporter's id each, or their own template. `html` is rich text, with plain text beside it. */
export const COPY_FORMATS = ['text', 'markdown', 'html', 'template'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** How the reader copies; the last choice is the next default. */
export interface CopyChoices {
  format: CopyFormat;
  /** Whether the source stands at the end. */
  withSource: boolean;
  /** Id of a citation style. */
  citationStyle: string;
  /** With fields in braces; for the format `template`. */
  template: string;
}

export const DEFAULT_COPY_CHOICES: CopyChoices = {
  format: 'text',
  withSource: true,
  citationStyle: 'apa',
  template: DEFAULT_TEMPLATE,
};

/** Longest id of a citation style. */
export const LONGEST_STYLE = 40;

/** Where they are stored. */
export const COPY_CHOICES_KEY = 'copyChoices';

/** What was stored, as far as it makes sense; the defaults for the rest. */
export function toCopyChoices(stored: unknown): CopyChoices {
  const { format, withSource, citationStyle, template } = Object(stored) as Record<keyof CopyChoices, unknown>;
  const known = COPY_FORMATS.find((it) => it === format);
  return {
    format: known ?? DEFAULT_COPY_CHOICES.format,
    withSource: typeof withSource === 'boolean' ? withSource : DEFAULT_COPY_CHOICES.withSource,
    template: typeof template === 'string' ? template.slice(0, LONGEST_TEMPLATE) : DEFAULT_TEMPLATE,
    citationStyle:
      typeof citationStyle === 'string' && citationStyle.length <= LONGEST_STYLE
        ? citationStyle
        : DEFAULT_COPY_CHOICES.citationStyle,
  };
}
