/** What a profile says of a run, and what was tried: by hand, as a measurement is, and dated by the engine's version. */
export const PROFILE = `## Where a run's time goes
A million accounts on the smooth path, \`node --cpu-prof\` over eight runs in one process (engine 0.1.0), shares of what the ticks
take: 41 % goes into the queue's turns (fills on the real book and on every shadow market that sees them, the ledger, events), 27 % into
looks at accounts one of whose thresholds was met and the new thresholds of those still healthy, 26 % into judging who was triggered
(generation by generation, and in that 13 % into the main parent), the rest into marks, books and series of all markets.
Nine in ten of the run lie in the 60 ticks of the fall: ticks in which nobody is near cost some tens of microseconds.

What made it quicker, at the same digests:

- All parents of a node were listed at its trigger, 2.5 million pairs at a million accounts. Now the run finds the main one in
  columns kept from trigger to trigger, and the others are worked out when the table of nodes is read: from 2.0 s a run to 0.8 s.
- The executions before a sample are found by halving instead of walking back; the log is hashed when the digest is read; a bucket's
  prices at its first action are kept as the state they follow from; a trigger is one record; a power law answers again what it was
  asked last. Together from 0.8 s to 0.45 s once the compiler is warm.
- The main parent was found by walking back over everything that pushed, some 280 nodes at 1 % and thousands at 20 %. Now the run of
  pushes is cut by halving on running sums, and of a long one only the nodes that traded most are weighed, until no other can come
  up to the best (Fagin's threshold algorithm). From 0.52 s to 0.39 s at 1 %, from 31 s to 9.5 s at 20 %, in one day's benchmarks.

What is left. The first run of a process takes two to three times as long, since it is compiled while it runs. A fifth of all
accounts liquidated takes longer than a rescan that liquidates nobody: 200,000 accounts are sold into books, paid for, judged and
written down, at some 160,000 events a second. A tick in which hundreds fall takes longer than a look at everybody for the same
reason. The fast typed-array rescan in NumPy is as quick as the one in TypeScript here, so that forty times NumPy would be forty
times TypeScript. WebAssembly was not tried: what is left is spread over rules, not one loop.

## Where the page's time goes
Blocks of the main thread while a million accounts arrive: two when the page's own script and its first screen are built, one when
the result is put on the screen, one when WebGL begins (three contexts of sigma at once, in software here). Nothing goes through
all accounts on the page any more: graph, bands of leverage and market graph are made in the worker. A step of 2,000 nodes and
5,000 edges costs bare sigma more than 8 ms of the main thread on this machine: it writes all vertices anew. Ours adds the pen
that draws labels, marks and arrows on a canvas above. A press while a preset plays waits for the frame under way, which the
software renderer takes some 300 ms to draw; with the clock at rest it is handled within 30 ms.`;
