/** The timeline: charts over time and the playhead. */
export { Timeline, type TimelineProps, type TimelineScenario } from './Timeline';
