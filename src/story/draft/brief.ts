/** What the writer asks. */
export interface Brief {
  readonly premise: string;
  /** 100 to 100,000. */
  readonly targetWords: number;
  readonly style?: string;
  readonly pointOfView?: string;
  readonly tense?: string;
  readonly characters?: string;
  /** Beats the writer fixed, in order. */
  readonly outline?: readonly string[];
  /** The end of the text this draft follows on, already read from its file. */
  readonly followsText?: string;
  /** Phrases and marks the writer never wants. */
  readonly avoid?: readonly string[];
}
