'use client';
import { formatUsd } from '@/lib/analysis';
import type { Population as Drawn, Scenario } from '@/lib/scenario';
import { linearScale, pointsArea, pointsPath } from '@/lib/ui/charts';
import styles from './pictures.module.css';

const WIDTH = 264;
/** Above the curve stands what it is of. */
const TOP = 20;
const BASE = 60;
const SAMPLES = 96;

/** The distribution that accounts are drawn from: how many have how much (POP-01), on a logarithmic axis. */
export function Population({ scenario }: { scenario: Scenario }) {
  const drawn = scenario.population;
  if (!drawn) return null;
  if (drawn.equity.kind === 'fixed')
    return (
      <p className={styles.note}>
        Each of the {drawn.count.toLocaleString('en-US')} drawn accounts has {formatUsd(drawn.equity.usd)}.
      </p>
    );
  const density = densityOf(drawn.equity);
  const [low, high] = [density[0]?.[0] ?? 0, density.at(-1)?.[0] ?? 1];
  const most = Math.max(1e-12, ...density.map((point) => point[1]));
  const x = linearScale([low, high], [0, WIDTH]);
  const y = linearScale([0, most], [BASE, TOP]);
  const points = density.map(([at, height]) => [x(at), y(height)] as const);
  const { log10Mean, log10Sd, tailFromUsd, tailAlpha } = drawn.equity;
  const label = `Equity of the drawn accounts: middle ${formatUsd(10 ** log10Mean)}, one in six above ${formatUsd(10 ** (log10Mean + log10Sd))}, Pareto tail of ${tailAlpha} from ${formatUsd(tailFromUsd)}`;
  const marks = Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, n) => Math.ceil(low) + n);
  const every = Math.ceil(marks.length / 5);
  return (
    <svg
      className={styles.chart}
      width={WIDTH}
      height={BASE + 18}
      viewBox={`0 0 ${WIDTH} ${BASE + 18}`}
      role="img"
      aria-label={label}
    >
      <path d={pointsArea(points, BASE)} fill="var(--survived)" opacity=".3" />
      <path d={pointsPath(points)} fill="none" stroke="var(--ink-2)" strokeWidth="1.4" />
      <line x1={0} x2={WIDTH} y1={BASE + 0.5} y2={BASE + 0.5} stroke="var(--ink)" />
      {marks
        .filter((_, n) => n % every === 0)
        .map((power) => (
          <text
            key={power}
            x={Math.min(WIDTH - 2, Math.max(2, x(power)))}
            y={BASE + 14}
            textAnchor={x(power) < 20 ? 'start' : x(power) > WIDTH - 24 ? 'end' : 'middle'}
          >
            {formatUsd(10 ** power)}
          </text>
        ))}
      <text className={styles.what} x={WIDTH} y={10} textAnchor="end">
        equity of the drawn
      </text>
    </svg>
  );
}

type Lognormal = Extract<Drawn['equity'], { kind: 'lognormalPareto' }>;

/** Density over log10 of equity: the normal body up to the tail, then what lies beyond, spread as a Pareto, cut at the cap. */
function densityOf({ log10Mean, log10Sd, tailAlpha, tailFromUsd, capUsd }: Lognormal): [number, number][] {
  const sd = Math.max(0.02, log10Sd);
  const tail = Math.log10(tailFromUsd);
  const cap = Math.log10(capUsd);
  const low = log10Mean - 3.2 * sd;
  const high = Math.min(cap, Math.max(log10Mean + 3.2 * sd, tail + 2));
  const body = (at: number) => Math.exp(-((at - log10Mean) ** 2) / (2 * sd * sd)) / (sd * Math.sqrt(2 * Math.PI));
  const beyond = upperTail((tail - log10Mean) / sd);
  const rate = tailAlpha * Math.LN10;
  return Array.from({ length: SAMPLES + 1 }, (_, n) => {
    const at = low + ((high - low) * n) / SAMPLES;
    return [at, at < tail ? body(at) : beyond * rate * Math.exp(-rate * (at - tail))];
  });
}

/** Part of a normal above z, by the logistic that differs by less than one in a hundred: for a picture. */
function upperTail(z: number): number {
  return 1 / (1 + Math.exp(1.5976 * z + 0.07056 * z ** 3));
}
