/** A rule is called by one name, whether one changes it or reads what it did. */
import { RULES } from '@/lib/analysis';
import { FIELDS } from '@/lib/studio';
import { twelve } from '../analysis/fixtures';
import { parsed } from '../engine/support';

const named = RULES.flatMap((rule) => {
  const field = FIELDS.find(({ id }) => id === rule.id);
  return field ? [[rule.id, rule, field] as const] : [];
});

test('most controls of the venue are rules of the comparison', () => expect(named.length).toBeGreaterThan(12));

test.each(named)('%s', (_, rule, field) => {
  expect(rule.name).toBe(field.label);
  expect(rule.codes).toContain(field.code);
});

test('a control of the venue is found by what else the field calls it, and not by its own name twice', () => {
  const limit = FIELDS.find(({ id }) => id === 'limit');
  expect(limit?.label).toBe('Liquidation limit');
  expect(limit?.also).toEqual(expect.arrayContaining(['bankruptcy price', 'takeover price']));
  for (const { label, also = [] } of FIELDS) expect(also).not.toContain(label.toLowerCase());
});

test.each(FIELDS.filter(({ kind, id }) => kind === 'choice' && ['adl', 'limit', 'mark', 'socialise'].includes(id)))(
  'the options of $label are called alike',
  (field) => {
    const rule = RULES.find(({ id }) => id === field.id);
    if (field.kind !== 'choice' || !rule) throw new Error(field.id);
    for (const { value, label } of field.options) {
      const says = rule.says(withValue(field.id, value));
      // A band and a blend say their figure as well.
      expect(says).toContain(field.id === 'limit' && value === 'band' ? 'from the mark' : label);
    }
  },
);

function withValue(id: string, value: string) {
  const base = twelve();
  const { venue } = base;
  const sections: Record<string, object> = {
    adl: { adl: { rank: value, price: 'bankruptcy', cap: 1 } },
    limit: {
      liquidation: { ...venue.liquidation, limit: { kind: value, ...(value === 'band' ? { band: 0.02 } : {}) } },
    },
    mark: { mark: { ...venue.mark, rule: value } },
    socialise: { socialise: value },
  };
  return parsed({ ...base, venue: { ...venue, ...sections[id] } });
}
