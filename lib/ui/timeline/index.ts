/** The timeline: charts over time and the playhead. */
export { foldTimeline } from './fold';
export { Timeline, type TimelineProps, type TimelineScenario } from './Timeline';
