import { type Severity, severities } from '../../domain/problem';
import { readRow } from '../decode';
import type { Query } from '../query';
import sql from './problem-groups.sql?raw';

/** Problems of one kind in one file, told once. */
export interface ProblemGroup {
  readonly severity: Severity;
  readonly file: string;
  readonly column: string;
  readonly example: string;
  readonly done: string;
  readonly advice: string;
  readonly problems: number;
  readonly rowsSetAside: number;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
}

/** The most serious first; at most 500 kinds. */
export const problemGroupsQuery: Query<null, readonly ProblemGroup[]> = {
  name: 'problem-groups',
  sql: [sql],
  async ask({ database }) {
    return (await database.ask(sql)).map((row) => {
      const cell = readRow(row, sql);
      return {
        severity: cell.word('severity', severities),
        file: cell.text('path'),
        column: cell.text('column_name'),
        example: cell.text('example'),
        done: cell.text('done'),
        advice: cell.text('advice'),
        problems: cell.number('problems'),
        rowsSetAside: cell.number('rows_set_aside'),
        firstLine: cell.optionalNumber('first_line'),
        lastLine: cell.optionalNumber('last_line'),
      };
    });
  },
};
