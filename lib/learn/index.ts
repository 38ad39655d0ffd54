/** Lessons: small markets with a question that the engine checks. Data and pure functions, no views. */
import { adl } from './lessons/adl';
import { bankruptcy } from './lessons/bankruptcy';
import { fund } from './lessons/fund';
import { hedge } from './lessons/hedge';
import { latency } from './lessons/latency';
import { secondGeneration } from './lessons/secondGeneration';
import { thinBook } from './lessons/thinBook';
import { tiers } from './lessons/tiers';
import type { Lesson } from './types';

export type { ChoiceControl, Control, Lesson, NumberControl, Reading, Screen, Verdict } from './types';

/** In the order one reads them. */
export const LESSONS: readonly Lesson[] = [tiers, bankruptcy, thinBook, secondGeneration, hedge, fund, adl, latency];
