/** The charts of a run as data: what each is called, its unit, what it shows and over what time, and its rules. */

export interface ChartWords {
  readonly title: string;
  readonly unit: string;
  /** Definition and horizon, for the hint beside the title and for every export. */
  readonly says: string;
  /** Rules of docs/model.md, the first the one it rests on. */
  readonly codes: readonly string[];
}

export const CHARTS = {
  prices: {
    title: 'Prices',
    unit: 'change from the opening index',
    says: 'Index, mark, book, last trade and outside price of one instrument over the run. Margin is reckoned at the mark, orders trade in the book: between the two the gap is shaded.',
    codes: ['MARK-01', 'BOOK-02'],
  },
  book: {
    title: 'Book depth',
    unit: 'USD a step, at the opening price',
    says: 'Resting orders by distance from the book price: filled at the moment shown, outlined at the start. What was sold into the bids stands as offers until the book recovers.',
    codes: ['BOOK-02', 'BOOK-03'],
  },
  heat: {
    title: 'Liquidation heat',
    unit: 'USD a price step, at the opening index',
    says: 'Before any shock: how much would be liquidated at each price, all other marks at their opening, beside what the fresh book takes over the same step. Below it R0: how much of a fall the closing of what it triggers adds; from 1 on the fall feeds itself.',
    codes: ['MARGIN-05', 'BOOK-01'],
  },
  fund: {
    title: 'Insurance fund',
    unit: 'USD',
    says: 'Balance of all pools over the run. Under it what came in (fees, surplus, gains of its inventory) and what went out (deficits paid, losses of its inventory), tick by tick.',
    codes: ['FUND-01', 'FUND-02'],
  },
  payers: {
    title: 'Who paid',
    unit: 'USD, at the end of the run',
    says: 'What all accounts that fell lost from the start to the end of the run, and who paid it; both sides are the same sum. Beside it stand what positions came to after fund or vault had taken them over, and profit that winners gave up to ADL, measured against the mark.',
    codes: ['CAUSE-06', 'LIQ-09'],
  },
  generations: {
    title: 'Liquidations by generation',
    unit: 'USD notional at the trigger',
    says: 'Who fell by the shock alone, who was pulled down by those, and so on: filled until the moment shown, outlined until the end of the run.',
    codes: ['CAUSE-03'],
  },
  queue: {
    title: 'ADL queue',
    unit: 'place, profit, leverage',
    says: 'Who would be closed next against what the market does not take of a loser, as ranks stand at the moment shown. Five lights: in the first fifth of its side.',
    codes: ['ADL-02'],
  },
  policies: {
    title: 'What each ADL policy would have taken',
    unit: 'USD of profit',
    says: 'The same residues, wave by wave until the moment shown, replayed under every policy at the price of this venue: profit that winners gave up, against what the waves needed. Below zero they got more than the mark. At the right the largest share of its profit that one position gave.',
    codes: ['REGRET-01'],
  },
  crowding: {
    title: 'Crowding',
    unit: 'each row on a scale of its own',
    says: 'At the opening: on how few accounts and on how much leverage each side rests. Equal accounts: as many of equal size would be as crowded (1/HHI). Critical size: closed at once into the fresh book it slips by its own maintenance.',
    codes: ['MARGIN-01'],
  },
} as const satisfies Record<string, ChartWords>;

export type ChartId = keyof typeof CHARTS;
