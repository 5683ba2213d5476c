import type { Spine, SpineRow, Spread } from '../../assessment/groups/spine';
import { formatValue } from '../../assessment/words/format-value';
import { sayInterval, sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent, type Measured } from '../../domain/figures/absence';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import { countOf, possessive } from '../../domain/words/number-words';
import { wrapped } from '../drawing/pixel-shapes';
import type { ReadableMark } from '../marks/readable-mark';
import { columnsOver } from '../tables/columns-over';
import { comparisonWords } from '../tables/place-words';
import { provenanceOf } from '../tables/provenance';
import { illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import { measuredCell, numberColumn, type Table, tableOf } from '../tables/table';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';
import { spineCentre } from './spine-scale';

function spreadWords({ spread, indicator }: SpineRow, groupName: string): readonly string[] {
  if ('kind' in spread) return [`No spread is drawn: ${spread.because}`];
  const say = (value: number) => formatValue(value, indicator);
  return [
    `${groupName}: ${say(spread.minimum)} to ${say(spread.maximum)}, middle of ${spread.of} places ${say(spread.median)}`,
    `Middle half: ${say(spread.lowerQuartile)} to ${say(spread.upperQuartile)}`,
  ];
}

function placeParts({ observation, indicator, comparison }: SpineRow): readonly string[] {
  const { value } = observation;
  if (isAbsent(value)) return [`${absenceMark(value.absent)} ${value.why}`];
  const compared =
    comparison.kind === 'comparison' ? comparisonWords(comparison) : `not compared: ${comparison.because}`;
  return [
    sayValue(value, indicator),
    sayInterval(observation, indicator),
    compared,
    statusWords(observation),
  ];
}

/** Everything that is said of a row where it is pointed at. All of it stands in the table too. */
export function spineLines({ placeName, groupName }: Spine, row: SpineRow): readonly string[] {
  const england = isDrawnWithBenchmarks(row) ? figureOf(row.england) : null;
  const [first = '', ...more] = placeParts(row);
  return [
    `${row.indicator.name}, ${row.period.label}`,
    `${placeName}: ${first}`,
    ...more,
    ...(england === null ? [] : [`England: ${formatValue(england, row.indicator)}`]),
    ...spreadWords(row, groupName),
  ]
    .filter((text) => text !== '')
    .flatMap((text) => wrapped(text, 300));
}

export const marksOfSpine = (spine: Spine): readonly ReadableMark[] =>
  spine.rows.map((row, index) => ({
    words: [
      `${row.indicator.name}, ${row.period.label}: ${spine.placeName} ${placeParts(row)
        .filter((part) => part !== '')
        .join(', ')}`,
      ...spreadWords(row, spine.groupName),
    ].join('. '),
    series: 'values',
    index,
  }));

export function describeSpine(spine: Spine): string {
  const { placeName, groupName, rows } = spine;
  const centres = rows.map((row) => spineCentre(row)?.name);
  if (rows.length === 0) return `There is no row to draw: ${groupName} has too few places with a figure.`;
  const gaps = rows.filter(({ observation }) => figureOf(observation) === null).length;
  return [
    `A row for each of ${countOf(rows.length, 'indicator')}: a bar for the spread of ${groupName}, and ${possessive(placeName)} mark on it.`,
    'Each row has its own scale, and each side of a row has its own too, so lengths are not comparable between rows or sides.',
    centres.includes('England') ? 'England, a dashed line, stands in the middle.' : '',
    centres.includes('Middle')
      ? 'Where England is not comparable, the middle place of the group stands there.'
      : '',
    'Rows headed worse and better have the worse end on the left; the others say which end is higher.',
    gaps === 0 ? '' : `${placeName} has no figure in ${gaps} of the rows.`,
    spine.isIllustrative ? 'Some figures are illustrative.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A row for each indicator. */
export function tabulateSpine({ placeName, groupName, rows, isIllustrative: isAny }: Spine): Table {
  const numbers = (heading: string, name: string, read: (row: SpineRow) => Measured | null) =>
    numberColumn(
      heading,
      name,
      rows.map((row) => measuredCell(read(row), (value) => formatValue(value, row.indicator))),
    );
  const ofSpread =
    (part: keyof Spread) =>
    ({ spread }: SpineRow): number | null =>
      'kind' in spread ? null : spread[part];
  const { texts, downloads: files } = columnsOver(rows);
  const columns = [
    texts('Indicator', 'indicator', ({ indicator }) => indicator.name),
    texts('Unit', 'unit', ({ indicator }) => indicator.unit),
    texts('Period', 'period', ({ period }) => period.label),
    numbers(placeName, 'value', ({ observation }) => observation.value),
    numbers('Lower 95% limit', 'lower', ({ observation }) => observation.interval?.lower ?? null),
    numbers('Upper 95% limit', 'upper', ({ observation }) => observation.interval?.upper ?? null),
    texts('Compared', 'comparison', ({ comparison }) => comparisonWords(comparison)),
    numbers('England', 'england_value', ({ england }) => england?.value ?? null),
    numbers('Lowest', 'group_minimum', ofSpread('minimum')),
    numbers('Lower quartile', 'group_lower_quartile', ofSpread('lowerQuartile')),
    numbers('Middle', 'group_median', ofSpread('median')),
    numbers('Upper quartile', 'group_upper_quartile', ofSpread('upperQuartile')),
    numbers('Highest', 'group_maximum', ofSpread('maximum')),
    numberColumn(
      'Places with a figure',
      'group_places',
      rows.map(({ spread }) =>
        'kind' in spread ? { text: '', value: null } : { text: `${spread.of}`, value: spread.of },
      ),
    ),
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    texts('Note', 'note', (row) =>
      [noteWords(row.observation), 'kind' in row.spread ? `no spread: ${row.spread.because}` : '']
        .filter((part) => part !== '')
        .join('; '),
    ),
    files('Indicator id', 'indicator_id', ({ indicator }) => indicator.id),
    files('Place', 'place', () => placeName),
    files('Place code', 'place_code', ({ observation }) => observation.locality),
    files('Group', 'group', () => groupName),
    ...provenanceOf(rows, ({ observation, indicator }) => ({ figures: [observation], indicator })),
  ];
  const shown = rows.flatMap(({ observation, england }) => [observation, ...(england ? [england] : [])]);
  return tableOf(`${placeName} in the spread of ${groupName}, by indicator`, columns, [
    ...markNotes(shown),
    ...(isAny || shown.some(isIllustrative) ? [illustrativeNote] : []),
  ]);
}
