/** Where a paragraph stands in the story. It moves with its paragraph, so that what points at it holds through edits elsewhere. */
export interface Place {
  /** Index of the paragraph; notes come before all of them and count from -1 down. */
  readonly at: number;
  /** Which scene of the story that is; below 0 for notes. */
  readonly scene: number;
}
