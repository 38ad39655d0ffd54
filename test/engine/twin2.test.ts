/** The reference twin against the fast engine (section 13), part 2. */
import { describeTwin } from './twinShard';

describeTwin(2);
