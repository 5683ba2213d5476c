import { numberColumn, type Table, tableOf, textColumn } from '../../charts/tables/table';
import type { LedgerEntry, Problem } from '../../domain/problem';
import { inFigures } from '../../domain/words/number-words';

const numbers = (values: readonly number[]) => values.map((value) => ({ text: inFigures(value), value }));

export const ledgerTable = (ledger: readonly LedgerEntry[]): Table =>
  tableOf(
    'Every file: rows read = rows kept + rows set aside',
    [
      textColumn(
        'File',
        'file',
        ledger.map(({ file }) => file),
      ),
      textColumn(
        'Read as',
        'shape',
        ledger.map(({ shape }) => shape),
      ),
      numberColumn('Rows read', 'rows_read', numbers(ledger.map(({ rowsRead }) => rowsRead))),
      numberColumn('Kept', 'rows_kept', numbers(ledger.map(({ rowsKept }) => rowsKept))),
      numberColumn('Set aside', 'rows_set_aside', numbers(ledger.map(({ rowsSetAside }) => rowsSetAside))),
    ],
    [],
  );

/** For the download: every problem by itself. */
export const problemsTable = (problems: readonly Problem[]): Table =>
  tableOf(
    'Every problem',
    [
      textColumn(
        'Severity',
        'severity',
        problems.map(({ severity }) => severity),
      ),
      textColumn(
        'File',
        'file',
        problems.map(({ file }) => file),
      ),
      numberColumn(
        'Line',
        'line',
        problems.map(({ line }) => ({ text: String(line ?? ''), value: line })),
      ),
      textColumn(
        'Column',
        'column',
        problems.map(({ column }) => column),
      ),
      textColumn(
        'Found',
        'found',
        problems.map(({ found }) => found),
      ),
      textColumn(
        'Done',
        'done',
        problems.map(({ done }) => done),
      ),
      textColumn(
        'Advice',
        'advice',
        problems.map(({ advice }) => advice),
      ),
      numberColumn(
        'Rows set aside',
        'rows_set_aside',
        numbers(problems.map(({ rowsSetAside }) => rowsSetAside)),
      ),
    ],
    [],
  );
