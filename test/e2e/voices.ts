/** How a voice is asked to say a sentence. */
export interface Asked {
  rate: number;
  voice: string;
}

/** Two voices for articles in English that a test gives to a browser, which without a screen may have none. A sentence takes them most of a second. */
export interface Voices {
  /** How one of them was asked to speak last; undefined where none was. */
  asked(): Promise<Asked | undefined>;
}
