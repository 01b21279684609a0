/** How articles are read aloud on this device. */
export interface AloudChoices {
  /** A multiple of the usual speed. */
  rate: number;
  /** `SpeechSynthesisVoice.voiceURI` by language; other devices have other voices, so no file carries them. */
  voices: Record<string, string>;
}

/** Where they are stored. */
export const ALOUD_KEY = 'readAloud';
export const RATES = [0.75, 1, 1.25, 1.5, 1.75, 2];
const MOST_LANGUAGES = 60;

export const DEFAULT_ALOUD: AloudChoices = { rate: 1, voices: {} };

/** What was stored, as far as it makes sense; the defaults for the rest. Never throws. */
export function toAloudChoices(stored: unknown): AloudChoices {
  const { rate, voices } = Object(stored) as Record<keyof AloudChoices, unknown>;
  const named = Object.entries(Object(voices)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    rate: RATES.find((known) => known === rate) ?? DEFAULT_ALOUD.rate,
    voices: Object.fromEntries(named.slice(-MOST_LANGUAGES)),
  };
}
