import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { Translate } from '../../src/views/shared/translate.ts';

/** Translates as a browser does with the English messages. */
export const english: Translate = (key, ...values) => {
  if (key === '@@ui_locale') return 'en';
  const text = (messages as Record<string, { message: string }>)[key]?.message ?? '';
  return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
};
