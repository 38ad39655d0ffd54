/** The graph's front door: models of a run to draw, and questions about them. Pure, deterministic, no DOM. */
export { whyAbsent } from './absent';
export { anchorSentence } from './anchorSentence';
export { FUND_KEY, plateKey, SHOCK_KEY, VAULT_KEY } from './anchors';
export { bucketName, cascadeModel } from './cascadeModel';
export { type Correlations, correlationsOf, correlationWords } from './correlations';
export { type Draw, drawsOf, tookByFund } from './draws';
export * from './flow';
export { shortTime, shortUsd } from './format';
export { generationOrdinal, generationShort } from './generation';
export { highlight, highlightAnchor, pathToShock } from './highlight';
export { keepModel, type PackedModel, packModel } from './kept';
export { standLike } from './likeness';
export { marketModel } from './marketModel';
export { mainParent } from './members';
export { cascadePair, type GraphPair, type PairedRun } from './pair';
export { backstopShare, backstopWords, detailAt, nodeState } from './state';
export { toGraph } from './toGraph';
export * from './types';
