/** Charts: scales, paths, patterns and the small pictures of the inspector. The only folder that imports d3. */
export { AdlQueue, type AdlQueueProps } from './AdlQueue';
export { BookDepth, type BookDepthProps } from './BookDepth';
export { bookDepthUsd, type DepthBook } from './bookCurve';
export { ChartFrame, type ChartFrameProps } from './ChartFrame';
export { Crowding, type CrowdingProps } from './Crowding';
export { CHARTS, type ChartId, type ChartWords } from './catalogue';
export { clearBaseline, clearOf, noteIn, noteWidth } from './clear';
export { decimate, extentOf, type SeriesView, sampleAt } from './decimate';
export { dodge } from './dodge';
export { FundFlow } from './FundFlow';
export { change, clock, plural } from './format';
export { GENERATION_NAMES, GenerationMark, generationColor, generationRow } from './Generation';
export { GenerationBars, type GenerationBarsProps, type GenerationTotal } from './GenerationBars';
export { type GenerationRow, Generations, generationRows } from './Generations';
export { Heat, type HeatProps, reachOf, stepDepths } from './Heat';
export { Ladder, type LadderProps } from './Ladder';
export { type LeverageBand, LeverageHistogram, type LeverageHistogramProps } from './LeverageHistogram';
export { type LossShare, LossShares, type LossSharesProps } from './LossShares';
export { PAYERS, type Payer, PayPatterns, payFill } from './Patterns';
export { Payers, type WaterfallStep, waterfall } from './Payers';
export { Policies, type PoliciesProps } from './Policies';
export { Prices, type PricesProps, widestGap } from './Prices';
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
export { RANK_WORDS } from './rankWords';
export { bandScale, type LinearScale, linearScale, tickAt } from './scales';
export { type ShockMove, shockFactor, shockKnots } from './shockFactor';
export { changeTickLabel, changeTicks, niceStep, type Tick, timeTicks, timeTicksBetween } from './ticks';
export { type ChartClock, inRange } from './timePlot';
export { COST_PAYER, WhoPaid, type WhoPaidProps } from './WhoPaid';
