/** The reference twin against the fast engine (section 13), part 4. */
import { describeTwin } from './twinShard';

describeTwin(4);
