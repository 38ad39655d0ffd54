/** Picking a venue in the editor: what it changes, what it leaves, how it is told. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differingRules } from '@/lib/analysis';
import { canonicalJson, parseScenario, type Scenario, venuePresets, venueUnder } from '@/lib/scenario';
import { CHANGED_VENUE, changesFrom, chooseVenue, FIELDS, OWN_VENUE, ruleChanges, venueChoice } from '@/lib/studio';

function parsed(document: unknown): Scenario {
  const result = parseScenario(document);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.scenario;
}

const FOLDER = join(process.cwd(), 'public/presets');
const presets = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return [file, parsed((JSON.parse(text) as { scenario: unknown }).scenario)] as const;
});
const twelve = presets.find(([file]) => file.startsWith('twelve'))?.[1] as Scenario;
const whale = presets.find(([file]) => file.startsWith('whale'))?.[1] as Scenario;
const venues = venuePresets().map(({ id }) => id);

describe.each(presets)('%s', (_file, base) => {
  test('begins with its own rules', () => {
    expect(venueChoice(base, base)).toMatchObject({ value: OWN_VENUE, preset: null });
    expect(ruleChanges(base, base.venue)).toEqual([]);
  });

  test.each(venues)('%s: picked, it is what the list shows; picked back, nothing is left of it', (id) => {
    const there = parsed(chooseVenue(base, base, id));
    expect(venueChoice(there, base)).toMatchObject({ value: id, preset: { id } });
    expect(ruleChanges(base, there.venue).length).toBeGreaterThan(0);
    expect({ ...there, venue: base.venue }).toEqual(base);
    expect(canonicalJson(parsed(chooseVenue(there, base, OWN_VENUE)))).toBe(canonicalJson(base));
  });

  test('by way of another venue one comes to the same', () => {
    for (const [n, id] of venues.entries()) {
      const direct = parsed(chooseVenue(base, base, id));
      const round = parsed(
        chooseVenue(parsed(chooseVenue(base, base, venues[(n + 3) % venues.length] ?? '')), base, id),
      );
      expect(canonicalJson(round)).toBe(canonicalJson(direct));
    }
  });
});

test('the list: own rules first, then every venue once', () => {
  const { options } = venueChoice(twelve, twelve);
  expect(options.map(({ value }) => value)).toEqual([OWN_VENUE, ...venues]);
});

test('a venue changed by hand says so, and which it was; the venue can be picked again', () => {
  const bybit = parsed(chooseVenue(twelve, twelve, 'bybit'));
  const changed = parsed({ ...bybit, venue: { ...bybit.venue, socialise: 'gains' } });
  const choice = venueChoice(changed, twelve);
  expect(choice).toMatchObject({ value: CHANGED_VENUE, preset: null });
  expect(choice.options[0]).toEqual({ value: CHANGED_VENUE, label: 'Bybit, changed' });
  expect(venueChoice(parsed(chooseVenue(changed, twelve, 'bybit')), twelve).value).toBe('bybit');
});

test('own rules changed by hand stay nearest to their own', () => {
  const changed = parsed({ ...twelve, venue: { ...twelve.venue, socialise: 'none' } });
  expect(venueChoice(changed, twelve).options[0]?.label).toBe('Own rules, changed');
});

test('another size of the fund is still the same venue', () => {
  const bybit = parsed(chooseVenue(twelve, twelve, 'bybit'));
  const { fund } = bybit.venue;
  const richer = parsed({ ...bybit, venue: { ...bybit.venue, fund: { ...fund, startUsd: 9_000 } } });
  expect(venueChoice(richer, twelve).value).toBe('bybit');
  expect(parsed(chooseVenue(richer, twelve, 'binance')).venue.fund?.startUsd).toBe(9_000);
});

test('money that one venue has no place for comes back with the next', () => {
  const drift = parsed(chooseVenue(whale, whale, 'drift'));
  expect(drift.venue.vault).toBeUndefined();
  expect(parsed(chooseVenue(drift, whale, 'hyperliquid')).venue.vault).toMatchObject({
    capitalUsd: whale.venue.vault?.capitalUsd,
    capacityUsd: whale.venue.vault?.capacityUsd,
  });
});

test('the controls of the rules show a picked venue as changed, with a value of their list', () => {
  const there = parsed(chooseVenue(twelve, twelve, 'binance'));
  const changed = FIELDS.filter(
    (one) => one.applies(there, twelve) && one.read(there, twelve) !== one.read(twelve, twelve),
  );
  expect(changed.map(({ id }) => id)).toEqual(expect.arrayContaining(['adl', 'mark', 'socialise']));
  for (const id of venues) {
    const scenario = parsed(chooseVenue(twelve, twelve, id));
    for (const one of FIELDS) {
      if (one.kind !== 'choice' || !one.applies(scenario, twelve)) continue;
      expect(one.options.map(({ value }) => value)).toContain(one.read(scenario, twelve));
    }
  }
});

describe('a rule in words', () => {
  test('bybit beside the twelve accounts', () => {
    const bybit = venueUnder(twelve, 'bybit') as Scenario['venue'];
    expect(ruleChanges(twelve, bybit)).toEqual([
      { name: 'Mark price', from: 'own book', to: 'median of three' },
      { name: 'Basis half-life', from: '2.5\u00a0min', to: '52\u00a0s' },
      { name: 'Liquidation size', from: 'all', to: 'down to a lower tier' },
      { name: 'Surplus of a sale', from: 'to the trader', to: 'to the fund' },
      { name: 'Liquidations a second', from: '1 a second', to: 'no limit' },
      { name: 'Residue waterfall', from: 'fund, ADL, everybody', to: 'fund, ADL' },
      { name: 'Insurance fund', from: '$500, one for all instruments', to: '$500, one for each instrument' },
      { name: 'Fund stops', from: 'never', to: 'at \u221230\u00a0% in 8\u00a0h, resumes at \u221225\u00a0%' },
      { name: 'Socialised loss', from: 'by gains', to: 'nobody' },
      { name: 'Funding', from: 'none', to: 'every 8\u00a0h' },
    ]);
  });

  test('the half-life of an average is told where both have one', () => {
    const [binance, hyperliquid] = ['binance', 'hyperliquid'].map((id) => venueUnder(twelve, id) as Scenario['venue']);
    const changes = binance && hyperliquid ? ruleChanges({ ...twelve, venue: binance }, hyperliquid) : [];
    expect(changes).toContainEqual({ name: 'Basis half-life', from: '52\u00a0s', to: '104\u00a0s' });
  });
});

describe.each(presets.filter(([file]) => !file.startsWith('million')))('%s, another venue picked', (_file, base) => {
  test.each(venues)('%s: counted alike where it is picked, over the form and side by side', (id) => {
    const there = parsed(chooseVenue(base, base, id));
    const { list, count, more } = changesFrom(base, there);
    expect(list.map(({ label, rules }) => [label, rules])).toEqual([['Venue', count]]);
    expect(count).toBe(differingRules(base, there).length);
    expect(ruleChanges(base, there.venue)).toHaveLength(count);
    expect(more).toBe(0);
    expect(canonicalJson(parsed(list[0]?.back()))).toBe(canonicalJson(base));
  });
});

test('what was changed since another venue was picked is told beside it, with its own way back', () => {
  const bybit = parsed(chooseVenue(twelve, twelve, 'bybit'));
  const { fund } = bybit.venue;
  const richer = parsed({
    ...bybit,
    seed: twelve.seed + 1,
    venue: { ...bybit.venue, fund: { ...fund, startUsd: 9_000 } },
  });
  const { list } = changesFrom(twelve, richer);
  expect(list.map(({ label }) => label)).toEqual(['Venue', 'Insurance fund', 'Seed']);
  const [, money] = list;
  expect(parsed(money?.back()).venue.fund?.startUsd).toBe(bybit.venue.fund?.startUsd);
});
