/** The reference twin against the fast engine (section 13), part 1. */
import { describeTwin } from './twinShard';

describeTwin(1);
