/** The reference twin against the fast engine (section 13), part 3. */
import { describeTwin } from './twinShard';

describeTwin(3);
