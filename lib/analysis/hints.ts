/** The words of the trade in plain ones, for the hints beside them. */
export const HINTS = {
  generations: [
    'First to fall: at that moment it would have fallen without any other\u2019s forced sale. That depends on who was already closed before, so their number can grow although fewer fall.',
    'Pulled down by sales of the first.',
    'Pulled down by sales of the second.',
    'Pulled down by sales of the third, and so on.',
  ],
  fund: 'The insurance fund: it pays losses past bankruptcy, and where the venue lets it take positions over, what they lose is its own.',
  vault:
    'The vault takes over accounts, with what they owe, and sells them off; what their positions lose or make after that is its own.',
  winners:
    'ADL, auto-deleveraging: winners are closed against what is left of a loser. Measured against the mark of that moment.',
  socialised: 'Socialised: loss that neither fund nor vault covered, shared among the others by rule.',
  unresolved: 'Loss that nobody has paid by the end of the run.',
  loss: 'Loss at the mark in USD, from the opening to the moment it triggered, split over the forced sales that moved the mark.',
  lossWhole: 'All that it lost by prices, fees and funding, whoever paid for it. Rule CAUSE-06.',
  push: 'Dollars of the last push alone: what the sales of one account took from the next just before it triggered. All that they cost it, from the opening on, is its part of the loss (CAUSE-04).',
  pulled: 'Accounts whose largest part of the last push came from its sales, until the moment shown.',
  bookExhausted: 'An order asked for more than the whole book holds, so there is no price to go on with.',
  liquidations:
    'An account with isolated positions can be liquidated more than once: each of its positions stands for itself, and is named by account and instrument.',
} as const;
