import type { LedgerEntry } from '../../domain/problem';
import { readRow } from '../decode';
import type { Query } from '../query';
import sql from './ledger.sql?raw';

/** What became of every file's rows. */
export const ledgerQuery: Query<null, readonly LedgerEntry[]> = {
  name: 'ledger',
  sql: [sql],
  async ask({ database }) {
    return (await database.ask(sql)).map((row) => {
      const cell = readRow(row, sql);
      return {
        file: cell.text('path'),
        shape: cell.text('shape'),
        bytes: cell.number('bytes'),
        rowsRead: cell.number('rows_read'),
        rowsKept: cell.number('rows_kept'),
        rowsSetAside: cell.number('rows_set_aside'),
      };
    });
  },
};
