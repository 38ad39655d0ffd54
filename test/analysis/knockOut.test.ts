/** CAUSE-07 in words and figures: two runs of one scenario, with an account and with it never liquidated. */
import {
  accountStory,
  bucketName,
  downstreamCount,
  findBucket,
  knockOutEffect,
  plainText,
  summarySentence,
} from '@/lib/analysis';
import { simulate } from '@/lib/engine';
import { preset, twelve } from './fixtures';

test('CAUSE-07 without the first to fall nobody falls, and all it pulled down are spared', () => {
  const scenario = twelve();
  const [whole, without] = [simulate(scenario), simulate(scenario, { hold: 'ana' })];
  const effect = knockOutEffect(whole, without, scenario, 'ana');
  expect(effect.spared.list.map(({ bucket }) => bucketName(whole, bucket)).sort()).toEqual(
    ['ben', 'cem', 'dia', 'eli', 'fay', 'gus'].sort(),
  );
  expect(effect.fellInstead).toEqual({ list: [], accounts: 0 });
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
  const [behind, spared] = [downstreamCount(all, row), effect.spared.list.length];
  expect(plainText(effect.parts)).toContain(
    `Of the ${behind} liquidations behind it ${behind - spared} would have come all the same`,
  );
});

test('CAUSE-07 what the account held up owes is told as its own debt', () => {
  const scenario = twelve();
  const [whole, without] = [simulate(scenario), simulate(scenario, { hold: 'gus' })];
  expect(whole.summary.unresolvedUsd + whole.summary.openDeficitUsd).toBe(0);
  const words = plainText(knockOutEffect(whole, without, scenario, 'gus').parts);
  expect(words).toContain('six accounts would have fallen instead of seven.');
  expect(words).toContain('Held up, gus itself would have ended $180 below zero, a debt that nobody pays.');
  expect(words).not.toContain('left unpaid');
});

test('CAUSE-07 spared and fallen instead are the difference of the two sets, in liquidations and in accounts', () => {
  const scenario = preset('october-10-2025');
  const whole = simulate(scenario);
  const held = 'p14247';
  const without = simulate(scenario, { hold: held });
  const effect = knockOutEffect(whole, without, scenario, held);
  const fell = (bucket: number, run: typeof whole) => (run.buckets.node[bucket] ?? -1) >= 0;
  for (const { bucket } of effect.spared.list)
    expect([fell(bucket, whole), fell(bucket, without)]).toEqual([true, false]);
  for (const { bucket } of effect.fellInstead.list)
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
  expect([effect.spared.accounts, effect.fellInstead.accounts]).toEqual([spared, instead]);
  const own = whole.buckets.account.reduce(
    (count, account, bucket) => count + (account === without.heldAccount && fell(bucket, whole) ? 1 : 0),
    0,
  );
  expect(whole.nodes.count - own - effect.spared.list.length + effect.fellInstead.list.length).toBe(
    without.nodes.count,
  );
});

test('CAUSE-07 an account held up is told since when it would have been liquidated, whatever it holds', () => {
  const story = (id: string, of: ReturnType<typeof preset>) => {
    const run = simulate(of, { hold: id });
    const whole = simulate(of);
    const bucket = findBucket(run, id);
    const triggeredMs = (whole.nodes.triggerTick[whole.buckets.node[bucket] ?? -1] ?? Number.NaN) * whole.tickMs;
    return { told: plainText(accountStory(run, of, bucket)).replaceAll('\u00a0', ' '), triggeredMs };
  };
  const dia = story('dia', twelve());
  expect(dia.told).toContain(
    `It passed its maintenance at ${dia.triggeredMs / 1000} s and was not liquidated: this run holds it up CAUSE-07.`,
  );
  expect(dia.told).toContain('below zero.');
  const hal = story('hal', preset('hedge-becomes-trigger'));
  expect(hal.told).toContain(`It passed its maintenance at ${hal.triggeredMs / 1000} s`);
  expect(`${dia.told} ${hal.told}`).not.toContain('never reached');
  const hedge = preset('hedge-becomes-trigger');
  expect(plainText(summarySentence(simulate(hedge, { hold: 'hal' }), hedge))).toContain('left every other account');
});
