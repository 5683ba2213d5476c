import type { Row } from '../../database/database';
import type { Sex } from '../../domain/figures/observation';
import { sexes } from '../../domain/figures/observation';
import { type IndicatorId, type LocalityCode, parseIndicatorId, parseLocalityCode } from '../../domain/ids';
import { frequencies, windows } from '../../domain/indicator';
import type { Rhythm } from '../../domain/time/calendar';
import type { Period } from '../../domain/time/period';
import { type RowReader, readRow } from '../decode';
import { readPeriod } from '../observations';
import type { Dataset } from '../query';
import indicatorsSql from './words-of-indicators.sql?raw';
import localitiesSql from './words-of-localities.sql?raw';
import periodsSql from './words-of-periods.sql?raw';
import sourcesSql from './words-of-sources.sql?raw';

interface IndicatorWords {
  readonly id: IndicatorId;
  readonly sex: Sex;
  readonly age: string;
  readonly rhythm: Rhythm;
}

/** What the numbers in a figure stand for. */
export interface FigureWords {
  readonly indicators: ReadonlyMap<number, IndicatorWords>;
  readonly localities: ReadonlyMap<number, LocalityCode>;
  readonly periods: ReadonlyMap<number, Period>;
  readonly files: ReadonlyMap<number, string>;
}

/** Asked once of each state of the data: every figure is read with them. */
export async function askFigureWords({ database }: Dataset): Promise<FigureWords> {
  const ask = async <Words>(sql: string, read: (cell: RowReader) => Words) => {
    const rows: readonly Row[] = await database.ask(sql);
    return new Map(
      rows.map((row) => {
        const cell = readRow(row, sql);
        return [cell.number('no'), read(cell)] as const;
      }),
    );
  };
  return {
    indicators: await ask(indicatorsSql, readIndicatorWords),
    localities: await ask(localitiesSql, (cell) => cell.id('code', parseLocalityCode)),
    periods: await ask(periodsSql, readPeriod),
    files: await ask(sourcesSql, (cell) => cell.text('path')),
  };
}

const readIndicatorWords = (cell: RowReader): IndicatorWords => ({
  id: cell.id('id', parseIndicatorId),
  sex: cell.word('sex', sexes),
  age: cell.text('age'),
  rhythm: {
    // Nobody has described an indicator without an outcome: the word that stands for its frequency states nothing.
    frequency: cell.text('outcome') === '' ? null : cell.word('frequency', frequencies),
    window: cell.word('time_window', windows),
  },
});

/** The next files came in after the words were asked, and before the page was told of them. */
export class OutdatedWords extends Error {
  constructor(no: number) {
    super(`nothing known has the number ${no}`);
  }
}

export function known<Words>(words: ReadonlyMap<number, Words>, no: number): Words {
  const found = words.get(no);
  if (found === undefined) throw new OutdatedWords(no);
  return found;
}

/** The number that stands for a word; null: no figure has it. */
export function numberOf<Words>(
  words: ReadonlyMap<number, Words>,
  is: (words: Words) => boolean,
): number | null {
  for (const [no, word] of words) if (is(word)) return no;
  return null;
}
