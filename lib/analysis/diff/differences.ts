/** The rules in which two scenarios differ, and a scenario with one of them exchanged. */
import { type Parsed, parseScenario, type Scenario } from '@/lib/scenario';
import { MARKET_RULES } from './marketRules';
import { SHOCK_RULES } from './shockRules';
import type { Rule, RuleDifference } from './types';
import { inSection, VENUE_RULES, WHOLE_SECTIONS } from './venueRules';

/** Every rule there is, in the order in which a reader wants them: the venue's first. */
export const RULES: readonly Rule[] = [...VENUE_RULES, ...SHOCK_RULES, ...MARKET_RULES];

/** Whether a part of one can stand in the place of the same part of the other: the same instruments, in order. */
export function isSameMarket(a: Scenario, b: Scenario): boolean {
  return (
    a.instruments.length === b.instruments.length && a.instruments.every((one, i) => one.id === b.instruments[i]?.id)
  );
}

/** The rules that differ. Title, summary and presentation are none: no run depends on them. */
export function differingRules(a: Scenario, b: Scenario): Rule[] {
  const lone = WHOLE_SECTIONS.filter(({ key }) => (a.venue[key] === undefined) !== (b.venue[key] === undefined));
  const swallowed = lone.map(({ key }) => inSection(key));
  const single = RULES.filter((rule) => !swallowed.some((isIn) => isIn(rule)));
  const firstMarket = single.findIndex((rule) => rule.section !== 'venue');
  const ordered = [...single.slice(0, firstMarket), ...lone.map(({ rule }) => rule), ...single.slice(firstMarket)];
  const isOtherMarket = !isSameMarket(a, b);
  return ordered.filter((rule) => {
    // Of other instruments a list reads otherwise by their names alone: what is told of it has to differ.
    if (isOtherMarket && rule.section !== 'venue' && rule.says(a) === rule.says(b)) return false;
    return rule.differs?.(a, b) ?? partOf(rule, a) !== partOf(rule, b);
  });
}

/** Parsed documents have their fields in the order of the schema, so that their text can be compared. */
function partOf(rule: Rule, scenario: Scenario): string {
  return JSON.stringify(rule.pick(scenario));
}

export function differenceOf(rule: Rule, a: Scenario, b: Scenario): RuleDifference {
  const { id, section, name, codes } = rule;
  return { id, section, name, codes, ...told(rule.says(a), rule.says(b)) };
}

/** Two values that read the same are told apart at least by that. */
function told(a: string, b: string): { a: string; b: string } {
  return a === b ? { a, b: `${b}, otherwise` } : { a, b };
}

/** `to` with these rules as `from` has them, checked as any document. */
export function exchanged(to: Scenario, from: Scenario, rules: readonly Rule[]): Parsed {
  return parseScenario(rules.reduce<unknown>((document, rule) => rule.put(document as Scenario, from), to));
}
