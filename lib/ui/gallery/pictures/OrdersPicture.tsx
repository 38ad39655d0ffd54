import { formatTime } from '@/lib/analysis';
import { linearScale } from '@/lib/ui/charts';
import type { OrderWait } from '../extras';
import styles from '../gallery.module.css';
import type { Picture } from '../picture';
import { Frame, TimeAxis, WIDTH } from './frame';

const LEFT = 52;
const RIGHT = WIDTH - 74;

/** One lane an exit order: set off, waiting, and traded (a disc) or overtaken by the liquidation (a cross). */
export function OrdersPicture({ picture, orders }: { picture: Picture; orders: readonly OrderWait[] }) {
  const ends = orders.map(endOf);
  const from = Math.max(0, Math.min(...orders.map((order) => order.setOffMs)) - 1_000);
  const to = Math.max(...ends) + 500;
  const x = linearScale([from, to], [LEFT, RIGHT]);
  const single = new Set(orders.map((order) => order.account)).size === 1;
  const others = [single ? `all ${orders[0]?.account}\u2019s` : '', withoutOrder(picture, orders)]
    .filter((words) => words !== '')
    .join('; ');
  const step = Math.min(22, (others === '' ? 122 : 106) / orders.length);
  const missed = orders.filter((order) => order.missedMs !== null).length;
  return (
    <Frame
      label={`Of ${orders.length} exit orders ${missed} were overtaken by the liquidation${others === '' ? '' : `; ${others}`}`}
    >
      {orders.map((order, lane) => {
        const y = 12 + (lane + 0.5) * step - 4;
        const [start, end] = [x(order.setOffMs), x(endOf(order))];
        return (
          <g key={`${order.account} ${order.stop}`}>
            <text x={2} y={y + 4}>
              {single ? `exit ${order.stop + 1}` : order.account}
            </text>
            <line x1={LEFT} x2={RIGHT} y1={y} y2={y} stroke="var(--line)" />
            <line x1={start} x2={end} y1={y} y2={y} stroke="var(--ink)" strokeWidth="1.6" strokeDasharray="3 2" />
            <line x1={start} x2={start} y1={y - 5} y2={y + 5} stroke="var(--ink)" strokeWidth="1.6" />
            <End order={order} x={end} y={y} />
            <text x={RIGHT + 8} y={y + 4} className={order.missedMs === null ? styles.inkText : styles.bookText}>
              {words(order, picture.tickMs)}
            </text>
          </g>
        );
      })}
      {others !== '' && (
        <text x={2} y={130}>
          {others}
        </text>
      )}
      <TimeAxis picture={picture} x={x} from={from} to={to} />
    </Frame>
  );
}

/** Who fell and has no lane, for it had no order: `fay fell too, without an exit order`; '' where everyone has one. */
export function withoutOrder(
  { nodes, fallen }: Pick<Picture, 'nodes' | 'fallen'>,
  orders: readonly Pick<OrderWait, 'account'>[],
): string {
  const waiting = new Set(orders.map(({ account }) => account));
  const others = nodes.filter(({ name }) => !waiting.has(name));
  // Of a large run only the largest are kept: then nobody is counted.
  if (others.length === 0 || nodes.length < fallen) return '';
  const [only] = others;
  return others.length === 1 && only
    ? `${only.name} fell too, without an exit order`
    : `${others.length} more fell without an exit order`;
}

const endOf = (order: OrderWait): number => order.tradedMs ?? order.missedMs ?? order.setOffMs;

function End({ order, x, y }: { order: OrderWait; x: number; y: number }) {
  if (order.tradedMs !== null) return <circle cx={x} cy={y} r="4.5" fill="var(--ink)" />;
  if (order.missedMs === null) return null;
  const d = `M${x - 4} ${y - 4}l8 8m0-8l-8 8`;
  return (
    <>
      <path d={d} stroke="var(--paper)" strokeWidth="5" />
      <path d={d} stroke="var(--accent)" strokeWidth="2.2" />
    </>
  );
}

function words({ setOffMs, tradedMs, missedMs }: OrderWait, tickMs: number): string {
  if (missedMs !== null) return 'too late';
  if (tradedMs === null) return 'waiting';
  return tradedMs === setOffMs ? 'at once' : `after ${formatTime(tradedMs - setOffMs, tickMs)}`;
}
