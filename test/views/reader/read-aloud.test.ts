import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sentence } from '../../../src/core/sentences.ts';
import { type Speech, speakerOf, voicesFor } from '../../../src/views/reader/aloud/browser-speech.ts';
import { Player, type PlayerState, type Speaker } from '../../../src/views/reader/aloud/player.ts';
import { toAloudChoices } from '../../../src/views/shared/aloud-choices.ts';

/** Three paragraphs of two, one and two sentences. */
const sentences: Sentence[] = [0, 0, 1, 2, 2].map((block, index) => ({ block, start: 0, end: 1, text: `S${index}.` }));

/** A speaker that says nothing until it is told that the sentence is over. */
function madeSpeaker() {
  const said: { text: string; rate: number; voice: string | undefined; end: () => void; fail: () => void }[] = [];
  const speaker: Speaker = {
    say: (text, { rate, voice }, end, fail) => void said.push({ text, rate, voice, end, fail }),
    stop: vi.fn(),
  };
  return { said, speaker, now: () => said.at(-1)! };
}

describe('reading aloud', () => {
  let made = madeSpeaker();
  let states: PlayerState[] = [];
  const playerAt = (at: number, manner = { rate: 1 }) =>
    new Player(sentences, made.speaker, manner, (state) => states.push(state), at);
  beforeEach(() => {
    made = madeSpeaker();
    states = [];
  });

  test('goes from where it begins to the end, and from the beginning after that', () => {
    const player = playerAt(3);
    player.play();
    made.now().end();
    made.now().end();
    expect(made.said.map(({ text }) => text)).toEqual(['S3.', 'S4.']);
    expect(states.at(-1)).toEqual({ at: 4, status: 'ended' });
    player.toggle();
    expect(made.now().text).toBe('S0.');
  });

  test('pauses, and says the sentence again when it goes on', () => {
    const player = playerAt(1);
    player.play();
    player.toggle();
    expect(made.speaker.stop).toHaveBeenCalledOnce();
    expect(states.at(-1)).toEqual({ at: 1, status: 'paused' });
    player.toggle();
    expect(made.said.map(({ text }) => text)).toEqual(['S1.', 'S1.']);
  });

  test.each([
    ['sentence', 1, 1, 2],
    ['sentence', -1, 1, 0],
    ['sentence', -1, 0, 0],
    ['sentence', 1, 4, 4],
    ['paragraph', 1, 0, 2],
    ['paragraph', 1, 3, 4],
    ['paragraph', -1, 4, 3],
    ['paragraph', -1, 3, 2],
    ['paragraph', -1, 2, 0],
    ['paragraph', -1, 0, 0],
  ] as const)('a step by %s (%i) leads from sentence %i to %i', (by, step, from, to) => {
    const player = playerAt(from);
    player.skip(by, step);
    expect(made.said).toEqual([]);
    expect(states.at(-1)).toEqual({ at: to, status: 'paused' });
    player.play();
    expect(made.now().text).toBe(`S${to}.`);
  });

  test('says the sentence anew with another voice or speed', () => {
    const player = playerAt(0);
    player.play();
    player.setManner({ rate: 2, voice: 'ada' });
    expect(made.now()).toMatchObject({ text: 'S0.', rate: 2, voice: 'ada' });
  });

  test('says so when the browser fails, and can be tried again', () => {
    const player = playerAt(0);
    player.play();
    made.now().fail();
    expect(states.at(-1)).toEqual({ at: 0, status: 'failed' });
    player.toggle();
    expect(states.at(-1)).toEqual({ at: 0, status: 'playing' });
  });

  test('an article without a sentence is over at once', () => {
    new Player([], made.speaker, { rate: 1 }, (state) => states.push(state), 0).play();
    expect(states).toEqual([{ at: 0, status: 'ended' }]);
  });
});

const voice = (name: string, lang: string, change: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...change,
});

describe('the browser’s speech', () => {
  class Utterance extends EventTarget {
    rate = 1;
    lang = '';
    voice: SpeechSynthesisVoice | undefined;
    onend: (() => void) | null = null;
    onerror: (() => void) | null = null;
    constructor(readonly text: string) {
      super();
    }
  }
  const spoken: Utterance[] = [];
  const synthesis = {
    getVoices: () => [voice('ada', 'en-GB'), voice('karl', 'de-DE')],
    cancel: vi.fn(),
    speak: (utterance: Utterance) => spoken.push(utterance),
  };
  const speech = { synthesis, Utterance } as unknown as Speech;

  test('says a sentence with the voice and speed, and hears when it is over', () => {
    const end = vi.fn();
    speakerOf(speech, 'en').say('It turns.', { rate: 1.5, voice: 'ada' }, end, vi.fn());
    expect(spoken.at(-1)).toMatchObject({ text: 'It turns.', rate: 1.5, lang: 'en-GB', voice: { name: 'ada' } });
    spoken.at(-1)?.onend?.();
    expect(end).toHaveBeenCalledOnce();
  });

  test('hears nothing of a sentence that was overtaken or stopped', () => {
    const [end, fail] = [vi.fn(), vi.fn()];
    const speaker = speakerOf(speech, undefined);
    speaker.say('One.', { rate: 1 }, end, fail);
    const first = spoken.at(-1);
    speaker.say('Two.', { rate: 1 }, end, fail);
    first?.onend?.();
    first?.onerror?.();
    speaker.stop();
    spoken.at(-1)?.onerror?.();
    expect([end.mock.calls, fail.mock.calls]).toEqual([[], []]);
  });
});

describe('voices', () => {
  const remote = { localService: false };
  test.each([
    ['there is none', [], 'none'],
    ['all would send the text away', [voice('cloud', 'en-GB', remote)], 'remote'],
    ['none speaks the language', [voice('karl', 'de-DE'), voice('cloud', 'en-GB', remote)], 'language'],
  ] as const)('%s, and that is told', (_, all, because) => {
    expect(voicesFor(all, 'en')).toEqual({ voices: undefined, because });
  });

  test('of the article’s region and the browser’s own choice come first, those of servers not at all', () => {
    const all = [
      voice('ann', 'en-US', { default: true }),
      voice('cloud', 'en-GB', remote),
      voice('ada', 'en_GB'),
      voice('karl', 'de-DE'),
    ];
    expect(voicesFor(all, 'en-GB').voices?.map(({ name }) => name)).toEqual(['ada', 'ann']);
    expect(voicesFor(all, 'en').voices?.map(({ name }) => name)).toEqual(['ann', 'ada']);
  });
});

test('whatever is stored becomes a choice that can be', () => {
  expect(toAloudChoices({ rate: 1.5, voices: { en: 'ada', de: 7 } })).toEqual({ rate: 1.5, voices: { en: 'ada' } });
  for (const broken of [null, 7, { rate: 99, voices: 'x' }]) {
    expect(toAloudChoices(broken)).toMatchObject({ rate: 1 });
  }
});
