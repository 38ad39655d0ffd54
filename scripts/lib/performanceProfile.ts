/** What a profile says of a run, and what was tried: by hand, as a measurement is, and dated by the engine's version. */
export const PROFILE = `## Where a run's time goes
A million accounts on the smooth path, \`node --cpu-prof\` over six runs in one process (engine 0.1.0): 32 % goes into judging who was
triggered (generation by generation, and in that 19 % into finding the main parent among some 280 nodes that pushed), 28 % into the
queue's turns (fills on the real book and on every shadow market that sees them, the ledger, events), 23 % into looks at accounts
one of whose thresholds was met and the new thresholds of those still healthy, 17 % into marks, books and series of all markets.
Nine in ten of the run lie in the 60 ticks of the fall: ticks in which nobody is near cost some tens of microseconds.

What made it quicker, at the same digests:

- All parents of a node were listed at its trigger, 2.5 million pairs at a million accounts. Now the run finds the main one in
  columns kept from trigger to trigger, and the others are worked out when the table of nodes is read: from 2.0 s a run to 0.8 s.
- The executions before a sample are found by halving instead of walking back; the log is hashed when the digest is read; a bucket's
  prices at its first action are kept as the state they follow from; a trigger is one record; a power law answers again what it was
  asked last. Together from 0.8 s to 0.45 s once the compiler is warm.

What is left. The first run of a process takes two to three times as long, since it is compiled while it runs. A fifth of all
accounts liquidated is slower than a rescan that liquidates nobody: each trigger walks back over everything that pushed it, and
the more fall the more there is to walk. A tick in which hundreds fall takes longer than a look at everybody, and does what a look
does not: sells, pays, judges, writes. WebAssembly was not tried: what is left is spread over rules, not one loop.`;
