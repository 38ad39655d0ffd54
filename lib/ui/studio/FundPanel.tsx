'use client';
import { useMemo } from 'react';
import {
  formatCount,
  formatTime,
  formatUsd,
  fundAgainUsd,
  fundInventory,
  fundMoves,
  fundPools,
  marketFigures,
  poolsWords,
  strong,
  type TextPart,
  text,
  vaultMoves,
  vaultWords,
} from '@/lib/analysis';
import { type Draw, drawsOf, FUND_KEY, SHOCK_KEY, tookByFund, VAULT_KEY } from '@/lib/graph';
import type { Finished } from '@/lib/studio';
import { Hint, Icon, kit } from '@/lib/ui/kit';
import { useAnchor } from './anchor';
import { useStudio } from './context';
import { DrawList, dollars, Ledger, Pools } from './FundParts';
import styles from './inspector.module.css';
import { StoryText } from './StoryText';

/** The fund, the vault, an instrument or the shock, selected in the graph: what it paid for, took over or pushed over. */
export function FundPanel({ finished, anchor }: { finished: Finished; anchor: string }) {
  const studio = useStudio();
  const { choose } = useAnchor();
  const { run } = finished;
  const draws = useMemo(() => drawsOf(run, anchor), [run, anchor]);
  const took = useMemo(() => (anchor === FUND_KEY ? tookByFund(run) : []), [run, anchor]);
  const { name, head, says, parts } = anchorWords(finished, anchor, draws);
  return (
    <section className={styles.panel} aria-label={name}>
      <header className={styles.head}>
        <div>
          <h2>{name}</h2>
        </div>
        <button type="button" className={kit.iconButton} aria-label={`Close ${name}`} onClick={() => choose(null)}>
          <Icon name="close" />
        </button>
      </header>
      <StoryText parts={parts} onAccount={studio.select} />
      {anchor === FUND_KEY && <Ledger run={run} />}
      {instrumentOf(anchor) !== null && <Market finished={finished} instrument={instrumentOf(anchor) ?? 0} />}
      {anchor === FUND_KEY && <Pools finished={finished} />}
      <DrawList run={run} draws={draws} head={head} says={says} />
      {anchor === FUND_KEY && <DrawList run={run} draws={took} head="What it took over" says={FUND_TOOK} />}
    </section>
  );
}

/** Index of the instrument that an anchor is; null for the fund, the vault and the shock. */
function instrumentOf(anchor: string): number | null {
  return [FUND_KEY, VAULT_KEY, SHOCK_KEY].includes(anchor) ? null : Number(anchor.slice(1));
}

/** An instrument in figures of the whole run. */
function Market({ finished: { run, scenario }, instrument }: { finished: Finished; instrument: number }) {
  const figures = useMemo(() => marketFigures(run, scenario, instrument), [run, scenario, instrument]);
  return (
    <>
      <h3>Its market</h3>
      <table className={styles.figures} data-testid="market-figures">
        <tbody>
          {figures.map(({ key, label, text: figure, says }) => (
            <tr key={key}>
              <th scope="row">
                <Hint says={says}>{label}</Hint>
              </th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const PAID = 'USD that the fund paid of the loss of each, over the run. Rule FUND-02.';
const TOOK = 'Notional in USD at the mark of the moment at which the vault took each over. Rule VAULT-01.';
const FUND_TOOK =
  'Notional in USD at the mark of the moment at which the fund took over what the market did not of each. Rule FUND-04.';
const ALONE = 'Loss in USD, at the mark, that the shock took of each until it was triggered. Rule CAUSE-04.';

interface Words {
  readonly name: string;
  /** Over the list. */
  readonly head: string;
  /** What its dollars are. */
  readonly says: string;
  readonly parts: readonly TextPart[];
}

/** What stands still in the graph, in words. */
export function anchorWords({ run, scenario }: Finished, anchor: string, draws = drawsOf(run, anchor)): Words {
  if (anchor === FUND_KEY)
    return { name: 'The fund', head: 'What it paid for', says: PAID, parts: fundParts({ run, scenario }, draws) };
  if (anchor === VAULT_KEY)
    return { name: 'The vault', head: 'What it took over', says: TOOK, parts: vaultParts(run, draws) };
  const where = run.instrumentIds[instrumentOf(anchor) ?? -1] ?? '';
  const parts = [
    text('The shock alone brought down '),
    strong(
      draws.length === 0 ? 'nobody' : `${formatCount(draws.length)} ${draws.length === 1 ? 'account' : 'accounts'}`,
    ),
    text(
      `${where === '' ? '' : ` in ${where}`}${draws.length > 0 ? `, by ${dollars(sum(draws))} of loss until the trigger` : ''}.`,
    ),
  ];
  return { name: where === '' ? 'The shock' : where, head: 'Brought down by the shock alone', says: ALONE, parts };
}

function fundParts({ run, scenario }: Pick<Finished, 'run' | 'scenario'>, draws: readonly Draw[]): TextPart[] {
  const { summary, tickMs } = run;
  const { startUsd, endUsd, emptyAtMs } = summary.fund;
  const { lostUsd } = fundMoves(run);
  const { tookUsd } = fundInventory(run);
  const went = lostUsd < 0 ? 'made' : 'lost';
  const cameInUsd = summary.feesUsd.fund;
  const cameIn = cameInUsd >= 0.5 ? `, took in ${dollars(cameInUsd)} of fees and surplus` : '';
  const took =
    tookUsd > 0
      ? ` It took over ${formatUsd(tookUsd)} of positions and ${went} ${dollars(Math.abs(lostUsd))} on them.`
      : '';
  if (draws.length === 0) {
    const rest = took === '' ? ' and was never drawn on.' : `${cameIn} and paid nothing past bankruptcy.${took}`;
    return [text(`It held ${dollars(startUsd)} at the start${rest} At the end it held ${dollars(endUsd)}.`)];
  }
  const againUsd = fundAgainUsd(run);
  const poolsSaid = poolsWords(run, fundPools(run, scenario));
  const pools = poolsSaid === '' ? '' : `${poolsSaid} `;
  const again = againUsd >= 0.5 ? `; ${dollars(againUsd)} of what came in was paid out after that` : '';
  const empty = emptyAtMs === null ? '' : ` It was first empty at ${formatTime(emptyAtMs, tickMs)}${again}.`;
  return [
    text(`It held ${dollars(startUsd)} at the start${cameIn} and paid `),
    strong(dollars(sum(draws))),
    text(` for ${formatCount(draws.length)} ${draws.length === 1 ? 'account' : 'accounts'}.${took}${empty}`),
    text(` ${pools}At the end it held ${dollars(endUsd)}.`),
  ];
}

function vaultParts(run: Finished['run'], draws: readonly Draw[]): TextPart[] {
  const moves = vaultMoves(run);
  if (!moves) return [];
  const held = `It began with ${formatUsd(moves.startUsd)} and ended with ${formatUsd(moves.endUsd)}.`;
  if (draws.length === 0) return [text(`${held} It took nobody over.`)];
  const words = vaultWords(moves);
  return [
    text(`${held} It took over `),
    strong(dollars(sum(draws))),
    text(` of position from ${formatCount(draws.length)} ${draws.length === 1 ? 'account' : 'accounts'}`),
    text(words === '' ? '.' : `: it ${words}.`),
  ];
}

const sum = (draws: readonly Draw[]): number => draws.reduce((total, { usd }) => total + usd, 0);
