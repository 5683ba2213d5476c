import { formatValue } from '../assessment/format-value';
import type { Matrix, MatrixCell, MatrixRow } from '../assessment/group-types';
import { sayInterval, sayValue, sayWhen } from '../assessment/say-value';
import { absenceMark, isAbsent } from '../domain/absence';
import { comparisonMark, type MarkRole } from './comparison-mark';
import { comparisonWords } from './place-words';
import type { ShapeName } from './shapes';
import { illustrativeNote, licenceOf, markNotes } from './status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from './table';

/** A cell as it is drawn: a shape, or the letter mark of an absence. */
export type HeatCell =
  | { readonly kind: 'mark'; readonly shape: ShapeName; readonly role: MarkRole; readonly word: string }
  | { readonly kind: 'absent'; readonly mark: string; readonly word: string };

export function heatCell({ observation, comparison }: MatrixCell): HeatCell {
  const { value } = observation;
  if (isAbsent(value)) return { kind: 'absent', mark: absenceMark(value.absent), word: 'no figure' };
  return { kind: 'mark', ...comparisonMark(comparison) };
}

/** Everything that is said of a cell when the cursor stands on it. */
export function heatWords(
  { indicator, england }: MatrixRow,
  { observation, comparison }: MatrixCell,
  name: string,
): string {
  const { value, period } = observation;
  const subject = `${name}, ${indicator.name} ${sayWhen(period)}`;
  if (isAbsent(value)) return `${subject}: ${absenceMark(value.absent)} ${value.why}.`;
  const national =
    england && !isAbsent(england.value) ? ` (England ${formatValue(england.value, indicator)})` : '';
  const parts = [
    observation.status.includes('illustrative') ? 'illustrative' : '',
    sayInterval(observation, indicator),
    comparison.kind === 'comparison'
      ? `${comparisonWords(comparison)}${national}`
      : `not compared: ${comparison.because}`,
  ].filter((part) => part !== '');
  return `${subject}: ${sayValue(value, indicator)}; ${parts.join('; ')}.`;
}

export const describeHeatMap = ({ groupName, localities, rows }: Matrix): string =>
  [
    `Heat map of ${rows.length} indicators in ${localities.length} places, ${groupName}, each figure against England’s of the same period.`,
    'Marks: ◆ better, ◇ similar, ▼ worse than England; △ higher and ▽ lower where neither is better; a dot where nothing is compared; letters where there is no figure.',
    'Each indicator is shown in its own latest period that most places have.',
  ].join(' ');

/** A row for each indicator, a column for each place: what the grid shows as marks, as figures and words. */
export function tabulateHeatMap({ groupName, localities, rows, isIllustrative }: Matrix): Table {
  const cells = localities.map(({ code, name }, at) =>
    textColumn(
      name,
      `place_${code}`,
      rows.map(({ cells: own, indicator }) => {
        const cell = own[at];
        if (!cell) return '';
        const { value } = cell.observation;
        if (isAbsent(value)) return absenceMark(value.absent);
        const words = heatCell(cell);
        const word = words.kind === 'mark' && words.role !== 'not-compared' ? ` ${words.word}` : '';
        return `${formatValue(value, indicator)}${word}`;
      }),
    ),
  );
  const all = rows.flatMap(({ cells: own }) => own.map(({ observation }) => observation));
  return tableOf(
    `Every indicator, ${groupName}, each in its latest period`,
    [
      textColumn(
        'Indicator',
        'indicator',
        rows.map(({ indicator }) => `${indicator.name} (${indicator.unit})`),
      ),
      textColumn(
        'Period',
        'period',
        rows.map(({ period }) => period.label),
      ),
      numberColumn(
        'England',
        'england',
        rows.map(({ england, indicator }) =>
          measuredCell(england?.value ?? null, (value) => formatValue(value, indicator)),
        ),
      ),
      ...cells,
    ],
    [...markNotes(all), ...(isIllustrative ? [illustrativeNote] : [])],
  );
}

/** The same for a file: one figure a row, with its interval, its comparison and its source. */
export function tabulateHeatMapLong({ groupName, localities, rows, isIllustrative }: Matrix): Table {
  const long = rows.flatMap((row) =>
    row.cells.map((cell, at) => ({ row, cell, place: localities[at] ?? { code: '', name: '' } })),
  );
  const column = (heading: string, name: string, read: (one: (typeof long)[number]) => string) =>
    downloadColumn(heading, name, long.map(read));
  const numbers = (heading: string, name: string, read: (one: MatrixCell) => number | string | null) =>
    numberColumn(
      heading,
      name,
      long.map(({ cell }) => ({ text: String(read(cell) ?? ''), value: read(cell) })),
    );
  return tableOf(
    `Every indicator, ${groupName}`,
    [
      column('Indicator', 'indicator', ({ row }) => row.indicator.name),
      column('Indicator id', 'indicator_id', ({ row }) => row.indicator.id),
      column('Unit', 'unit', ({ row }) => row.indicator.unit),
      column('Period', 'period', ({ row }) => row.period.label),
      column('Place', 'place', ({ place }) => place.name),
      column('Place code', 'place_code', ({ place }) => place.code),
      numbers('Value', 'value', ({ observation: { value } }) =>
        isAbsent(value) ? absenceMark(value.absent) : value,
      ),
      numbers('Lower 95% limit', 'lower', ({ observation: { interval } }) => interval?.lower ?? null),
      numbers('Upper 95% limit', 'upper', ({ observation: { interval } }) => interval?.upper ?? null),
      column('Compared', 'comparison', ({ cell }) => comparisonWords(cell.comparison)),
      column('Source', 'source', ({ row }) => row.indicator.source),
      column('Licence', 'licence', ({ row, cell }) => licenceOf(cell.observation, row.indicator)),
    ],
    isIllustrative ? [illustrativeNote] : [],
  );
}
