/**
 * Where the fast engine and docs/model.md do not agree, or the text does not say. `true`: the twin does as the engine, so
 * that the rest can still be compared; `false`: as its own reading of the text. A settled question leaves this list.
 */
export const OPEN = {
  /** FUND-02: a shared pool pays a deficit over several instruments part by part. Text: only pools per instrument split. */
  sharedPoolPaysByParts: true,
  /** ADL-02: a rank counts those still open when ADL first asks in a tick. Text: ranks are those of T5. */
  ranksAtFirstUse: true,
  /** CAUSE-01, CAUSE-03: a bucket becomes a node when ADL has counterparties, even if they can give nothing. */
  nodeBeforeAdl: true,
  /** BOOK-04, LIQ-05: an order that its fund bound stops before the end of the book counts as exhausted. */
  fundBoundExhausts: true,
  /** CAUSE-04: for a stop that watches last, the own book weighs as in the venue's mark. Text: its weight in that price, 1. */
  lastWeighsAsMark: true,
};
