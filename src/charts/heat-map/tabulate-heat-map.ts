import type { Matrix, MatrixCell, MatrixRow } from '../../assessment/groups/matrix';
import { formatValue } from '../../assessment/words/format-value';
import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative } from '../../domain/figures/observation';
import { formatWord } from '../../domain/words/word';
import { comparisonMark } from '../marks/comparison-mark';
import { comparisonWords } from '../tables/place-words';
import { provenanceOf } from '../tables/provenance';
import { illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import {
  type Cell,
  downloadColumn,
  type FilledColumn,
  measuredCell,
  numberColumn,
  type Table,
  tableOf,
  textCell,
  textColumn,
} from '../tables/table';

function notesOf({ rows }: Matrix): readonly string[] {
  const shown = rows.flatMap(({ england, cells }) => [
    ...(england ? [england] : []),
    ...cells.map(({ observation }) => observation),
  ]);
  return [...markNotes(shown), ...(shown.some(isIllustrative) ? [illustrativeNote] : [])];
}

/** `2.9 better`, `14.2% lower`, `1,516`, `[c]` */
function shortCell({ observation, comparison }: MatrixCell, { indicator }: MatrixRow): Cell {
  const { value } = observation;
  if (isAbsent(value)) return measuredCell(value, String);
  const word = comparison.kind === 'comparison' ? comparisonMark(comparison).word : '';
  const status = isIllustrative(observation) ? 'illustrative' : '';
  return textCell([formatValue(value, indicator), word, status].filter((part) => part !== '').join(' '));
}

const named = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

const placeColumn = (name: string, cells: readonly Cell[]): FilledColumn => ({
  column: { heading: name, name: named(name), kind: 'text', isDownloadOnly: false },
  cells,
});

/** A row for each indicator and a column for each place: the picture as it lies. */
export function tabulateHeatMap(matrix: Matrix): Table {
  const { rows, localities, groupName } = matrix;
  const texts = (heading: string, name: string, read: (row: MatrixRow) => string) =>
    textColumn(heading, name, rows.map(read));
  const columns = [
    texts('Indicator', 'indicator', ({ indicator }) => indicator.name),
    texts('Unit', 'unit', ({ indicator }) => indicator.unit),
    texts('Period', 'period', ({ period }) => period.label),
    numberColumn(
      'England',
      'england_value',
      rows.map(({ england, indicator }) =>
        measuredCell(england?.value ?? null, (value) => formatValue(value, indicator)),
      ),
    ),
    ...localities.map(({ name }, index) =>
      placeColumn(
        name,
        rows.map((row) => {
          const cell = row.cells[index];
          return cell ? shortCell(cell, row) : textCell('');
        }),
      ),
    ),
  ];
  return tableOf(`Indicators by place, ${groupName}`, columns, notesOf(matrix));
}

/** The same a row for each cell: for files that machines read. */
export function tabulateHeatMapLong(matrix: Matrix): Table {
  const { localities, groupName } = matrix;
  const all = matrix.rows.flatMap((row) =>
    row.cells.map((cell, index) => ({ row, cell, place: localities[index] })),
  );
  type One = (typeof all)[number];
  const texts = (heading: string, name: string, read: (one: One) => string) =>
    textColumn(heading, name, all.map(read));
  const limit = (heading: string, name: string, end: 'lower' | 'upper') =>
    numberColumn(
      heading,
      name,
      all.map(({ cell: { observation }, row: { indicator } }) =>
        measuredCell(observation.interval?.[end] ?? null, (value) => formatValue(value, indicator)),
      ),
    );
  const columns = [
    texts('Indicator', 'indicator', ({ row }) => row.indicator.name),
    texts('Unit', 'unit', ({ row }) => row.indicator.unit),
    texts('Period', 'period', ({ row }) => row.period.label),
    texts('Place', 'place', ({ place }) => place?.name ?? ''),
    texts('Place code', 'place_code', ({ place }) => place?.code ?? ''),
    numberColumn(
      'Value',
      'value',
      all.map(({ cell, row }) =>
        measuredCell(cell.observation.value, (value) => formatValue(value, row.indicator)),
      ),
    ),
    limit('Lower 95% limit', 'lower', 'lower'),
    limit('Upper 95% limit', 'upper', 'upper'),
    numberColumn(
      'England',
      'england_value',
      all.map(({ row }) =>
        measuredCell(row.england?.value ?? null, (value) => formatValue(value, row.indicator)),
      ),
    ),
    texts('Position', 'position', ({ cell: { comparison } }) =>
      comparison.kind === 'comparison' ? formatWord(comparison.position) : '',
    ),
    texts('Judgement', 'judgement', ({ cell: { comparison } }) =>
      comparison.kind === 'comparison' ? formatWord(comparison.judgement) : '',
    ),
    texts('Compared', 'comparison', ({ cell: { comparison } }) =>
      comparison.kind === 'comparison' ? comparisonWords(comparison) : '',
    ),
    texts('Why not', 'reason', ({ cell: { comparison } }) =>
      comparison.kind === 'cannot-say' ? comparison.because : '',
    ),
    texts('Status', 'status', ({ cell }) => statusWords(cell.observation)),
    texts('Note', 'note', ({ cell }) => noteWords(cell.observation)),
    downloadColumn(
      'Indicator id',
      'indicator_id',
      all.map(({ row }) => row.indicator.id),
    ),
    ...provenanceOf(all, ({ cell, row }) => ({ figures: [cell.observation], indicator: row.indicator })),
  ];
  return tableOf(`Indicators by place, ${groupName}, a row for each figure`, columns, notesOf(matrix));
}
