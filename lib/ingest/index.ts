/** Real data in: files to parts of a scenario, every row checked, each error with its place. Pure. */
export {
  ACCOUNT_FIELDS,
  type AccountField,
  type AccountInput,
  guessMapping,
  type Mapping,
  missingFields,
  type ReadAccounts,
  type RowError,
  readAccounts,
} from './accounts';
export { type FileText, fileText, looksLikeTable } from './fileText';
export { COLUMNS_NEEDED, type MissingColumn, missingColumns } from './missing';
export { readTable, type Table, type TableResult, writeTable } from './table';
