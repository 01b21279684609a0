import type { Speaker } from './player.ts';

/** The parts of the browser that speak; handed in, so that they can be made for a test. */
export interface Speech {
  synthesis: SpeechSynthesis;
  Utterance: typeof SpeechSynthesisUtterance;
}

/** What the browser has; undefined where it does not speak at all. */
export const browserSpeech = (): Speech | undefined =>
  typeof speechSynthesis === 'object' && typeof SpeechSynthesisUtterance === 'function'
    ? { synthesis: speechSynthesis, Utterance: SpeechSynthesisUtterance }
    : undefined;

/** Says sentences with the browser's voices. What a call that was overtaken has to tell is not heard. */
export function speakerOf({ synthesis, Utterance }: Speech, lang: string | undefined): Speaker {
  let turn = 0;
  const stop = () => {
    turn++;
    synthesis.cancel();
  };
  return {
    stop,
    say(text, { rate, voice }, onEnd, onError) {
      stop();
      const mine = turn;
      const utterance = new Utterance(text);
      const chosen = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice);
      utterance.rate = rate;
      if (chosen) utterance.voice = chosen;
      const language = chosen?.lang ?? lang;
      if (language) utterance.lang = language;
      utterance.onend = () => mine === turn && onEnd();
      utterance.onerror = () => mine === turn && onError();
      synthesis.speak(utterance);
    },
  };
}

/** Whether there is a voice to read an article with, and if not why. */
export type Voices =
  | { voices: SpeechSynthesisVoice[] }
  /** `remote`: only voices that would send the text to a server; `language`: none that speaks the article's. */
  | { voices: undefined; because: 'none' | 'remote' | 'language' };

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The voices of this device for a language (BCP 47; any where absent), those of the same region first. A voice that needs a server is never used: what is read stays on the device. */
export function voicesFor(all: readonly SpeechSynthesisVoice[], lang: string | undefined): Voices {
  if (all.length === 0) return { voices: undefined, because: 'none' };
  const own = all.filter(({ localService }) => localService);
  if (own.length === 0) return { voices: undefined, because: 'remote' };
  const fitting = lang ? own.filter((voice) => languageOf(voice.lang) === languageOf(lang)) : own;
  if (fitting.length === 0) return { voices: undefined, because: 'language' };
  const isExact = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase() === lang?.toLowerCase();
  return {
    voices: [...fitting].sort(
      (a, b) => Number(isExact(b)) - Number(isExact(a)) || Number(b.default) - Number(a.default),
    ),
  };
}
