import { formatPrice, formatTime } from '@/lib/analysis';
import { coin, eventsOf, fall, holder, lesson } from '../market';
import type { Lesson } from '../types';

export const latency: Lesson = {
  id: 'missed-exit',
  title: 'Latency and the missed exit',
  teaches: 'A stop is an order, and an order has to arrive before the venue acts.',
  control: {
    kind: 'number',
    label: 'Time until the order arrives',
    unit: 's',
    min: 0,
    max: 8,
    step: 0.5,
    start: 6,
    code: 'STOP-01',
  },
  screens: [
    {
      text: 'Mia is long at $100 with a **stop**: sell when the price is at $97. Her liquidation price is $94.74. There seems to be room.',
    },
    {
      text: 'The price falls steadily, by 8 % in eight seconds. At $97 the stop triggers. But her order needs time to reach the venue, and in a rush of orders, more of it.',
      select: 'Mia',
    },
    {
      text: 'If the venue closes her first, her stop is cancelled: a **missed exit**. This is a rehearsal: try it here, not there.',
    },
  ],
  question: '**How fast must her order be to get out on her own?**',
  scenario: (value) =>
    lesson('A missed exit', {
      instruments: [coin('COIN', 2_000_000)],
      accounts: [
        holder('Mia', 10_000, 1000, {
          orderLatencyMs: value * 1000,
          stops: [{ instrument: 'COIN', triggerUsd: 97, sizeBase: 1000 }],
        }),
      ],
      venue: { mark: { rule: 'index' }, liquidation: { limit: { kind: 'none' } } },
      shock: { moves: [fall(-0.08, 8000)] },
    }),
  readings: (run) => {
    const [triggered] = eventsOf(run, 'stop-triggered');
    const [filled] = eventsOf(run, 'stop-filled');
    const [closed] = eventsOf(run, 'filled');
    const at = (tick: number | undefined): string =>
      tick === undefined ? 'never' : formatTime(tick * run.tickMs, run.tickMs);
    return [
      { label: 'Stop triggered', value: at(triggered?.tick), says: 'The mark was at or below $97 (STOP-01).' },
      {
        label: filled ? 'Her order filled' : 'Venue closed her',
        value: at((filled ?? closed)?.tick),
        says: 'Whoever was first.',
      },
      {
        label: 'At',
        value: (filled ?? closed) ? formatPrice((filled ?? closed)?.priceUsd ?? 0) : 'not sold',
        says: 'On average.',
      },
    ];
  },
  judge: (run) => {
    if (eventsOf(run, 'missed-exit').length > 0)
      return { right: false, because: 'The venue closed her while the order was on its way.' };
    return eventsOf(run, 'stop-filled').length > 0
      ? { right: true, because: 'Her order arrived before her margin was gone.' }
      : { right: false, because: 'Nothing was sold.' };
  },
  moral:
    'The distance between a stop and the liquidation price is time. How much time depends on how fast the market falls, and on the queue.',
};
