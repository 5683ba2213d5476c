import { type Problem, severities } from '../../domain/problem';
import { readRow } from '../decode';
import type { Query } from '../query';
import sql from './problems.sql?raw';

export interface ProblemsArguments {
  /** A file's path; '' for every file. */
  readonly file: string;
  readonly most: number;
}

/** Every problem by itself, in order of file and line: for the download and for `npm run check-data`. */
export const problemsQuery: Query<ProblemsArguments, readonly Problem[]> = {
  name: 'problems',
  sql: [sql],
  async ask({ database }, { file, most }) {
    return (await database.ask(sql, [file, most])).map((row) => {
      const cell = readRow(row, sql);
      return {
        severity: cell.word('severity', severities),
        file: cell.text('path'),
        line: cell.optionalNumber('line'),
        column: cell.text('column_name'),
        found: cell.text('found'),
        done: cell.text('done'),
        advice: cell.text('advice'),
        rowsSetAside: cell.number('rows_set_aside'),
      };
    });
  },
};
