import { DEFAULT_TEMPLATE, LONGEST_TEMPLATE } from '../../core/citing/template.ts';

/** What copies by the reader's own template; every other format is an exporter's id. */
export const TEMPLATE_FORMAT = 'template';

/** How the reader copies; the last choice is the next default. */
export interface CopyChoices {
  /** An exporter's id, or `template`. `html` is rich text, with plain text beside it. */
  format: string;
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

/** Longest id of a format or a citation style. */
export const LONGEST_ID = 40;

const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;

/** Where they are stored. */
export const COPY_CHOICES_KEY = 'copyChoices';

/** What was stored, as far as it makes sense; the defaults for the rest. */
export function toCopyChoices(stored: unknown): CopyChoices {
  const { format, withSource, citationStyle, template } = Object(stored) as Record<keyof CopyChoices, unknown>;
  return {
    format: isId(format) ? format : DEFAULT_COPY_CHOICES.format,
    withSource: typeof withSource === 'boolean' ? withSource : DEFAULT_COPY_CHOICES.withSource,
    template: typeof template === 'string' ? template.slice(0, LONGEST_TEMPLATE) : DEFAULT_TEMPLATE,
    citationStyle: isId(citationStyle) ? citationStyle : DEFAULT_COPY_CHOICES.citationStyle,
  };
}
