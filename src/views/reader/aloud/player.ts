import type { Sentence } from '../../../core/sentences.ts';

/** How a sentence is to be said. */
export interface Manner {
  /** A multiple of the usual speed. */
  rate: number;
  /** `SpeechSynthesisVoice.voiceURI`; the browser's choice for the language where absent. */
  voice?: string;
}

/** Says one sentence at a time. */
export interface Speaker {
  /** Says it in place of whatever is being said; exactly one of the two is called, unless something else is said or `stop` comes first. */
  say(text: string, manner: Manner, onEnd: () => void, onError: () => void): void;
  stop(): void;
}

/** What is read just now. */
export interface PlayerState {
  /** Index of the sentence; the one to go on with while it pauses. */
  at: number;
  status: 'playing' | 'paused' | 'ended' | 'failed';
}

/** Reads sentences one after another. A browser's own pause is not reliable: after one the sentence is said again from its beginning. */
export class Player {
  private state: PlayerState;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly speaker: Speaker,
    private manner: Manner,
    private readonly onChange: (state: PlayerState) => void,
    at: number,
  ) {
    this.state = { at, status: 'paused' };
  }

  play(): void {
    this.sayFrom(this.state.status === 'ended' ? 0 : this.state.at);
  }

  pause(): void {
    this.speaker.stop();
    this.set({ at: this.state.at, status: 'paused' });
  }

  toggle(): void {
    if (this.state.status === 'playing') this.pause();
    else this.play();
  }

  /** Goes to the sentence or paragraph after or before this one. Back within a paragraph leads to its beginning first. */
  skip(by: 'sentence' | 'paragraph', step: 1 | -1): void {
    const { at } = this.state;
    this.goTo(by === 'sentence' ? at + step : this.paragraph(at, step));
  }

  /** Takes effect at once: the sentence is said anew. */
  setManner(manner: Manner): void {
    this.manner = manner;
    if (this.state.status === 'playing') this.sayFrom(this.state.at);
  }

  private goTo(wanted: number): void {
    const at = Math.min(Math.max(0, wanted), this.sentences.length - 1);
    if (this.state.status === 'playing') this.sayFrom(at);
    else this.set({ at, status: 'paused' });
  }

  private paragraph(at: number, step: 1 | -1): number {
    const block = this.sentences[at]?.block;
    const beginning = this.sentences.findIndex((sentence) => sentence.block === block);
    if (step === -1 && beginning < at) return beginning;
    if (step === -1) return this.sentences.findIndex((sentence) => sentence.block === this.sentences[at - 1]?.block);
    const next = this.sentences.findIndex((sentence, index) => index > at && sentence.block !== block);
    return next === -1 ? this.sentences.length - 1 : next;
  }

  private sayFrom(at: number): void {
    const sentence = this.sentences[at];
    if (!sentence) {
      this.set({ at: Math.max(0, this.sentences.length - 1), status: 'ended' });
      return;
    }
    this.set({ at, status: 'playing' });
    this.speaker.say(
      sentence.text,
      this.manner,
      () => this.sayFrom(at + 1),
      () => this.set({ at, status: 'failed' }),
    );
  }

  private set(state: PlayerState): void {
    this.state = state;
    this.onChange(state);
  }
}
