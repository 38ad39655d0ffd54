import { readFileSync } from 'node:fs';
import {
  guessMapping,
  missingColumns,
  missingFields,
  readAccounts,
  readTable,
  type Table,
  writeTable,
} from '@/lib/ingest';
import { parseScenario } from '@/lib/scenario';
import { twelve } from '../analysis/fixtures';

const context = { instruments: ['BTC', 'ETH', 'SOL'], taken: new Set(['old']) };

function table(text: string): Table {
  const read = readTable(text);
  if (!read.ok) throw new Error(read.message);
  return read.table;
}

function read(text: string) {
  const one = table(text);
  return readAccounts(one, guessMapping(one.columns), context);
}

test('columns are known by their usual names, whatever the separator', () => {
  const one = table('User;Symbol;Qty;Wallet Balance;Entry Price\nann;BTC;1;1,000;100');
  expect(guessMapping(one.columns)).toEqual({ account: 0, instrument: 1, sizeBase: 2, collateralUsd: 3, entryUsd: 4 });
  expect(missingFields(guessMapping(['account', 'size']))).toEqual(['Collateral, USD', 'Instrument']);
});

test('rows of one name are one account; what is empty is not there', () => {
  const { accounts, good, errors } = read(
    'account,instrument,size,collateral,entry,margin\nann,BTC,"1,200.5",$5000,,\nann,ETH,\u22123,5000,99.5,\n\nbob,SOL,2,100,,40',
  );
  expect(errors).toEqual([]);
  expect(good).toBe(3);
  expect(accounts).toEqual([
    {
      id: 'ann',
      collateralUsd: 5000,
      margin: 'cross',
      positions: [
        { instrument: 'BTC', sizeBase: 1200.5 },
        { instrument: 'ETH', sizeBase: -3, entryUsd: 99.5 },
      ],
    },
    {
      id: 'bob',
      collateralUsd: 100,
      margin: 'isolated',
      positions: [{ instrument: 'SOL', sizeBase: 2, marginUsd: 40 }],
    },
  ]);
});

const HEAD = 'account,instrument,size,collateral,entry,margin\n';

test.each([
  ['a,BTC-PERP,3,10,,', 'instrument', 'no such instrument here; there is BTC, ETH, SOL'],
  ['a,SOL,"1,2oo",10,,', 'sizeBase', 'size is not a number'],
  ['a,SOL,0,10,,', 'sizeBase', 'a size of 0 is no position'],
  ['a,SOL,1,,,', 'collateralUsd', 'collateral is not a number'],
  ['a,SOL,1,-1,,', 'collateralUsd', 'collateral is 0 or more'],
  [',SOL,1,1,,', 'account', 'the account has no name'],
  ['a b,SOL,1,1,,', 'account', 'a name has no spaces and none of / @ #'],
  ['old,SOL,1,1,,', 'account', 'there is an account of this name already'],
  ['a,SOL,1,10,-4,', 'entryUsd', 'an entry price is a number above 0'],
  ['a,SOL,1,10,,11', 'marginUsd', 'the margins are above the collateral'],
])('%s', (row, field, reason) => {
  const { accounts, errors } = read(`${HEAD}good,BTC,1,10,,\n${row}`);
  expect(errors).toEqual([{ row: 1, line: 3, field, reason }]);
  expect(accounts).toHaveLength(1);
});

test('an account of which one row is wrong is left out whole, and each of its rows says so', () => {
  const { accounts, good, errors } = read(
    `${HEAD}a,BTC,1,10,,\na,ETH,x,10,,\nb,BTC,1,10,,\nb,BTC,2,10,,\nc,BTC,1,5,,\nc,ETH,1,6,,`,
  );
  expect(accounts).toEqual([]);
  expect(good).toBe(0);
  expect(errors.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '2 another row of a is wrong: line 3',
    '3 size is not a number',
    '4 another row of b is wrong: line 5',
    '5 a second position in BTC',
    '6 another row of c is wrong: line 7',
    '7 an account has one collateral: the row above says 5',
  ]);
});

test('all rows are checked, however many', () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => `a${n},BTC,${n === 19_999 ? 'x' : 1},10,,`);
  const { good, errors } = read(HEAD + rows.join('\n'));
  expect(good).toBe(19_999);
  expect(errors).toMatchObject([{ line: 20_001 }]);
});

test('no columns and no rows are said, not guessed', () => {
  expect(readTable('nothing')).toMatchObject({ ok: false });
  expect(readTable('a,b,c\n\n')).toEqual({ ok: false, message: 'There are no rows below the first.' });
  const rows = [['a', 'x, "y"']];
  expect(table(writeTable(['n', 'reason'], rows)).rows).toEqual(rows);
});

test('the sample goes into the preset of twelve accounts', () => {
  const start = twelve();
  const one = table(readFileSync('public/samples/accounts.csv', 'utf8'));
  const { accounts, errors } = readAccounts(one, guessMapping(one.columns), {
    instruments: start.instruments.map(({ id }) => id),
    taken: new Set(),
  });
  expect(errors).toEqual([]);
  expect(accounts.length).toBe(20);
  expect(parseScenario({ ...start, accounts: [...start.accounts, ...accounts] })).toMatchObject({ ok: true });
});

test('a column that is missing is named, with the one that is likely meant', () => {
  const columns = ['account', 'symbol', 'size_usdt', 'wallet_balance_usdt', 'note'];
  const missing = missingColumns(columns, guessMapping(columns));
  expect(missing.map(({ field, likely }) => [field, likely])).toEqual([
    ['collateralUsd', 3],
    ['sizeBase', 2],
  ]);
  expect(missingColumns(['acount', 'x'], {}).map(({ likely }) => likely)).toEqual([0, null, null, null]);
  expect(missingColumns(['a', 'b', 'c', 'd'], { account: 0, collateralUsd: 1, instrument: 2, sizeBase: 3 })).toEqual(
    [],
  );
});

test('a column is proposed for one thing only', () => {
  const likely = missingColumns(['positionsize'], {}).flatMap((one) => (one.likely === null ? [] : [one.field]));
  expect(likely).toEqual(['sizeBase']);
});

test('of a table that has one column it is told which', () => {
  expect(readTable('account\nann')).toEqual({
    ok: false,
    message:
      'Only one column was found, “account”: the first row has to name the columns, separated by commas, semicolons or tabs.',
  });
});
