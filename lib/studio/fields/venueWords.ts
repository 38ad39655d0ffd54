/** A venue's rules in words, so that two venues can be told apart in a line: told and counted as where two runs stand side by side. */
import { differenceOf, differingRules } from '@/lib/analysis';
import type { Scenario, Venue } from '@/lib/scenario';

/** A rule that two venues do not share; either side with its unit. */
export interface RuleChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** The rules in which the venue of `to` is another than that of `from`, in the order of the waterfall. */
export function ruleChanges(from: Scenario, to: Venue): RuleChange[] {
  const there = { ...from, venue: to };
  return differingRules(from, there).map((rule) => {
    const { name, a, b } = differenceOf(rule, from, there);
    return { name, from: a, to: b };
  });
}
