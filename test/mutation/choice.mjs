/** Which tests take part, and which of those that reach a mutant are worth their time on it. */

/** Tests whose body starts the compiler, a process or thousands of runs: what breaks a law on a random scenario, the twin contradicts. */
const LEFT_OUT = [
  /^laws\.test\.ts > laws > (hold|DET-01)/,
  /^properties\.test\.ts/,
  /^knockOut\.test\.ts > CAUSE-05/,
  /^pushers\.test\.ts > .* the fell event/,
];

/** Slow tests, each with the sources it is about. */
const SLOW = [
  { test: /^runner\.test\.ts > DET-01/, about: /engine\/(body|runner|state|compile|venue\/(scan|watch))\.ts$/ },
  { test: /^regret\.test\.ts > REGRET-01 (on random|the rank)/, about: /engine\/venue\/regret\.ts$/ },
  { test: /^margin\.test\.ts > margin > MARGIN-05/, about: /engine\/(compile|venue\/(margin|scan|watch))\.ts$/ },
  { test: /^population\.test\.ts/, about: /engine\/(population|holders|accountIds|compile|kernel\/[a-z0-9]+)\.ts$/i },
  // The reference alone: it shares nothing with the engine but kernels.
  { test: /^twin\.test\.ts/, about: /engine\/kernel\// },
];

/** Random scenarios that a mutant meets at most; MUTATION_DEPTH changes it. */
const DEPTH = Number(process.env.MUTATION_DEPTH ?? 60);

export const takesPart = (id) => !LEFT_OUT.some((name) => name.test(id));

/** Ids of `reaching` for a mutant in `file`: those about rules, then random scenarios, other ones for each mutant. */
export function testsFor(mutant, file, reaching) {
  const worth = reaching.filter((id) => SLOW.every(({ test, about }) => !test.test(id) || about.test(file)));
  const random = worth.filter((id) => id.startsWith('corpus.ts'));
  const start = random.length === 0 ? 0 : (mutant * 37) % random.length;
  const some = [...random.slice(start), ...random.slice(0, start)].slice(0, DEPTH);
  return { rules: worth.filter((id) => !id.startsWith('corpus.ts')), random: some };
}
