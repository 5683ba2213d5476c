import type { BeforeAfter, BeforeAfterSide } from '../../assessment/before-after/sides';
import { formatLevel } from '../../assessment/words/format-value';
import type { Indicator } from '../../domain/indicator';
import { columnsOver } from '../tables/columns-over';
import { emptyCell, measuredCell, numberColumn, type Table, tableOf } from '../tables/table';

interface Row {
  readonly name: string;
  readonly side: BeforeAfterSide;
}

/** Before and after in two rows: how many figures of which periods, their level, and what they were held against. */
export function tabulateBeforeAfter(turn: BeforeAfter, indicator: Indicator, caption: string): Table {
  const rows: readonly Row[] = [
    { name: 'Before', side: turn.before },
    { name: 'After', side: turn.after },
  ];
  const isMean = turn.method === 'limits';
  const { texts, numbers } = columnsOver(rows);
  const levels = (heading: string, name: string, read: (row: Row) => number | null) =>
    numberColumn(
      heading,
      name,
      rows.map((row) => {
        const value = read(row);
        return value === null ? emptyCell : measuredCell(value, (level) => formatLevel(level, indicator));
      }),
    );
  const limit = (end: 'lower' | 'upper') => (row: Row) =>
    row.side === turn.before ? (turn.limits?.[end] ?? null) : null;
  const interval = (end: 'lower' | 'upper') => (row: Row) => row.side.interval?.[end] ?? null;
  return tableOf(
    caption,
    [
      texts('Before or after', 'side', ({ name }) => name),
      texts('Periods', 'periods', ({ side }) => side.periods),
      numbers(isMean ? 'Points' : 'Figures', 'points', ({ side }) => side.points),
      levels(`${isMean ? 'Mean' : 'Figure'} (${indicator.unit})`, 'level', ({ side }) => side.level),
      ...(isMean
        ? [
            levels('Lower limit', 'lower_limit', limit('lower')),
            levels('Upper limit', 'upper_limit', limit('upper')),
          ]
        : [
            levels('Lower 95%', 'lower_95', interval('lower')),
            levels('Upper 95%', 'upper_95', interval('upper')),
          ]),
    ],
    [],
  );
}
