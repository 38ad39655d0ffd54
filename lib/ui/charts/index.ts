/** Charts: scales, paths, patterns and the small pictures of the inspector. The only folder that imports d3. */
export { BookDepth, type BookDepthProps } from './BookDepth';
export { bookDepthUsd, type DepthBook } from './bookCurve';
export { decimate, extentOf, type SeriesView, sampleAt } from './decimate';
export { dodge } from './dodge';
export { change, clock, plural } from './format';
export { GENERATION_NAMES, GenerationMark, generationColor, generationRow } from './Generation';
export { GenerationBars, type GenerationBarsProps, type GenerationTotal } from './GenerationBars';
export { type LeverageBand, LeverageHistogram, type LeverageHistogramProps } from './LeverageHistogram';
export { type LossShare, LossShares, type LossSharesProps } from './LossShares';
export { PAYERS, type Payer, PayPatterns, payFill } from './Patterns';
export {
  areaPath,
  type Bar,
  barsPath,
  gapPath,
  linePath,
  pointsArea,
  pointsPath,
  type Scale,
  trianglesPath,
} from './paths';
export { ShockPath, type ShockPathProps } from './ShockPath';
export { bandScale, type LinearScale, linearScale, tickAt } from './scales';
export { type ShockMove, shockFactor, shockKnots } from './shockFactor';
export { changeTickLabel, changeTicks, niceStep, type Tick, timeTicks } from './ticks';
export { WhoPaid, type WhoPaidProps } from './WhoPaid';
