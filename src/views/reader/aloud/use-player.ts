import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/article.ts';
import { articleText } from '../../../core/highlights/article-text.ts';
import { type Sentence, sentencesOf } from '../../../core/sentences.ts';
import type { AloudChoices } from '../../shared/aloud-choices.ts';
import { selectedText } from '../selected-text.ts';
import { blockElements } from '../text-places.ts';
import { browserSpeech, speakerOf, type Voices } from './browser-speech.ts';
import { type Manner, Player, type PlayerState } from './player.ts';
import { useVoices } from './use-voices.ts';

/** A reading that has begun. */
export interface Reading extends PlayerState {
  player: Player;
  sentence: Sentence | undefined;
}

/** Reading aloud, as its controls see it. */
export interface ReadAloud {
  found: Voices;
  /** The voice in use. */
  voice: SpeechSynthesisVoice | undefined;
  reading: Reading | undefined;
  /** Begins where the reader is. */
  start(): void;
  stop(): void;
}

/** How to say it with a voice. */
export const mannerOf = (rate: number, voice: string | undefined): Manner => ({
  rate,
  ...(voice !== undefined && { voice }),
});

/** Reads the article aloud; ends with the view. */
export function useReadAloud(article: Article, text: RefObject<HTMLElement | null>, choices: AloudChoices): ReadAloud {
  const speech = useMemo(browserSpeech, []);
  const found = useVoices(speech, article.lang);
  const wanted = choices.voices[article.lang ?? ''];
  const voice = found.voices?.find(({ voiceURI }) => voiceURI === wanted) ?? found.voices?.[0];
  const [state, setState] = useState<PlayerState>();
  const begun = useRef<{ player: Player; sentences: Sentence[] }>(undefined);
  const stop = () => {
    begun.current?.player.pause();
    begun.current = undefined;
    setState(undefined);
  };
  // What is read is the article as it was when that began.
  useEffect(() => stop, [article]);
  const start = () => {
    if (!speech || !text.current) return;
    const sentences = sentencesOf(article.blocks, article.lang);
    const manner = mannerOf(choices.rate, voice?.voiceURI);
    const at = placeToBegin(text.current, article, sentences);
    const player = new Player(sentences, speakerOf(speech, article.lang), manner, setState, at);
    begun.current = { player, sentences };
    player.play();
  };
  const reading = begun.current &&
    state && { ...state, player: begun.current.player, sentence: begun.current.sentences[state.at] };
  return { found, voice, reading, start, stop };
}

/** The selected sentence, or the first of the paragraph that is in sight. */
function placeToBegin(text: HTMLElement, article: Article, sentences: readonly Sentence[]): number {
  const whole = articleText(article.blocks);
  const selected = selectedText(text, article.blocks, whole);
  const edge = text.closest('dialog')?.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const inSight = blockElements(text, article.blocks).findIndex(
    (element) => element && element.getBoundingClientRect().bottom > edge + 1,
  );
  const at = sentences.findIndex(({ block, end }) =>
    selected ? (whole.starts[block] ?? 0) + end > selected.start : block >= inSight,
  );
  return Math.max(0, at);
}
