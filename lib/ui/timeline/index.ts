/** The timeline: charts over time and the playhead. */
export { seriesTable } from './csv';
export { foldTimeline } from './fold';
export { LiveTimeline, type LiveTimelineProps } from './LiveTimeline';
export { Timeline, type TimelineProps, type TimelineScenario } from './Timeline';
