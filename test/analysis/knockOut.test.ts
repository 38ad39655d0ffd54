/** CAUSE-07 in words and figures: two runs of one scenario, with an account and with it never liquidated. */
import { bucketName, downstreamCount, knockOutEffect, plainText } from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { preset, twelve } from './fixtures';

test('CAUSE-07 without the first to fall nobody falls, and all it pulled down are spared', () => {
  const scenario = twelve();
  const [whole, without] = [simulate(scenario), simulate(scenario, { hold: 'ana' })];
  const effect = knockOutEffect(whole, without, scenario, 'ana');
  expect(effect.spared.map(({ bucket }) => bucketName(whole, bucket)).sort()).toEqual(
    ['ben', 'cem', 'dia', 'eli', 'fay', 'gus'].sort(),
  );
  expect(effect.fellInstead).toEqual([]);
  expect(effect.figures).toContainEqual(expect.objectContaining({ key: 'accounts', from: '7', to: '0' }));
  expect(plainText(effect.parts)).toBe(
    'Had ana never been liquidated, no accounts would have fallen instead of seven. Six others would have stood. The fund would have paid $500 less. The book of COIN would have moved 21.4 points less.',
  );
});

test('CAUSE-07 who stood behind it and falls all the same is counted, for CAUSE-05 names the last push alone', () => {
  const scenario = twelve();
  const [whole, without] = [simulate(scenario), simulate(scenario, { hold: 'ben' })];
  const words = plainText(knockOutEffect(whole, without, scenario, 'ben').parts);
  expect(words).toContain('Both liquidations behind it would have come all the same, pushed by others.');
  const october = preset('october-10-2025');
  const [all, held] = [simulate(october), simulate(october, { hold: 'p18852' })];
  const effect = knockOutEffect(all, held, october, 'p18852');
  const row = all.nodes.bucket.findIndex((bucket) => bucketName(all, bucket) === 'p18852');
  const [behind, spared] = [downstreamCount(all, row), effect.spared.length];
  expect(plainText(effect.parts)).toContain(
    `Of the ${behind} liquidations behind it ${behind - spared} would have come all the same`,
  );
});

test('CAUSE-07 a loss that nobody would have paid is in the sentence', () => {
  const scenario = twelve();
  const [whole, without] = [simulate(scenario), simulate(scenario, { hold: 'gus' })];
  expect(whole.summary.unresolvedUsd + whole.summary.openDeficitUsd).toBe(0);
  const words = plainText(knockOutEffect(whole, without, scenario, 'gus').parts);
  expect(words).toContain('six accounts would have fallen instead of seven.');
  expect(words).toContain('$180 of loss would have been left unpaid.');
});

test('CAUSE-07 spared and fallen instead are the difference of the two sets, in liquidations and in accounts', () => {
  const scenario = preset('october-10-2025');
  const whole = simulate(scenario);
  const held = 'p14247';
  const without = simulate(scenario, { hold: held });
  const effect = knockOutEffect(whole, without, scenario, held);
  const fell = (bucket: number, run: typeof whole) => (run.buckets.node[bucket] ?? -1) >= 0;
  for (const { bucket } of effect.spared) expect([fell(bucket, whole), fell(bucket, without)]).toEqual([true, false]);
  for (const { bucket } of effect.fellInstead)
    expect([fell(bucket, whole), fell(bucket, without)]).toEqual([false, true]);
  const accounts = (run: typeof whole) => new Set(Array.from(run.nodes.bucket, (b) => run.buckets.account[b]));
  const [with_, now] = [accounts(whole), accounts(without)];
  const spared = [...with_].filter((one) => !now.has(one) && one !== without.heldAccount).length;
  const instead = [...now].filter((one) => !with_.has(one)).length;
  expect(with_.size - 1 - spared + instead).toBe(now.size);
  const words = plainText(effect.parts);
  if (spared > 12) expect(words).toContain(`${spared} others would have stood`);
  if (instead > 12) expect(words).toContain(`${instead} others would have fallen that stood`);
  expect(spared).toBeGreaterThan(100);
  const own = whole.buckets.account.reduce(
    (count, account, bucket) => count + (account === without.heldAccount && fell(bucket, whole) ? 1 : 0),
    0,
  );
  expect(whole.nodes.count - own - effect.spared.length + effect.fellInstead.length).toBe(without.nodes.count);
});
