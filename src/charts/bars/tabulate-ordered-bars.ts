import type { GroupComparison } from '../../assessment/groups/group-finding';
import type { RankedPlace } from '../../assessment/groups/ranked-place';
import { formatCount, formatValue } from '../../assessment/words/format-value';
import type { Measured } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import { comparisonWords, rankWords } from '../tables/place-words';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from '../tables/table';

/** null: a benchmark, which is neither compared nor ranked. */
interface Row {
  readonly name: string;
  readonly code: string;
  readonly observation: Observation;
  readonly place: RankedPlace | null;
}

const given = (measured: Measured): Measured | null =>
  typeof measured === 'object' && measured.absent === 'not-collected' ? null : measured;

/** A row for each place in the picture's order, and England's below them. */
export function tabulateOrderedBars(group: GroupComparison): Table {
  const { indicator, england, period } = group;
  const rows: readonly Row[] = [
    ...group.places.map((place) => ({ ...place, place })),
    ...(england === null
      ? []
      : [{ name: 'England', code: england.locality, observation: england, place: null }]),
  ];
  const format = (value: number) => formatValue(value, indicator);
  const numbers = (heading: string, name: string, read: (of: Observation) => Measured | null, as = format) =>
    numberColumn(
      heading,
      name,
      rows.map(({ observation }) => measuredCell(read(observation), as)),
    );
  const texts = (heading: string, name: string, read: (row: Row) => string) =>
    textColumn(heading, name, rows.map(read));
  const same = (text: string) => rows.map(() => text);
  const unit = indicator.numeratorUnit === '' ? 'Number counted' : `Number of ${indicator.numeratorUnit}`;
  const columns = [
    texts('Place', 'place', ({ name }) => name),
    numbers(`Value (${indicator.unit})`, 'value', ({ value }) => value),
    numbers('Lower 95% limit', 'lower', ({ interval }) => interval?.lower ?? null),
    numbers('Upper 95% limit', 'upper', ({ interval }) => interval?.upper ?? null),
    numbers(unit, 'numerator', ({ numerator }) => given(numerator), formatCount),
    numbers('Out of', 'denominator', ({ denominator }) => given(denominator), formatCount),
    texts('Compared', 'comparison', ({ place }) => (place ? comparisonWords(place.comparison) : '')),
    texts('Rank, from the highest', 'rank', ({ place }) => (place ? rankWords(place) : '')),
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    texts('Note', 'note', ({ observation }) => noteWords(observation)),
    downloadColumn(
      'Place code',
      'place_code',
      rows.map(({ code }) => code),
    ),
    downloadColumn(
      'Period',
      'period',
      rows.map(({ observation }) => observation.period.label),
    ),
    downloadColumn('Indicator', 'indicator', same(indicator.name)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    ...provenanceOf(rows, ({ observation }) => ({ figures: [observation], indicator })),
  ];
  const shown = rows.map(({ observation }) => observation);
  const { line } = group;
  const lineNote = 'kind' in line ? [] : [`The group’s line, ${line.name}: ${format(line.value)}.`];
  const isRanked = group.places.some(({ rank }) => rank !== null);
  const notes = [
    ...lineNote,
    ...(isRanked
      ? ['Where 95% intervals overlap no single rank is claimed: a place may hold any rank of its range.']
      : []),
    ...markNotes(shown),
    ...(shown.some(isIllustrative) ? [illustrativeNote] : []),
    ...sourceNotes(shown, indicator),
  ];
  return tableOf(`${indicator.name}, ${group.groupName}, ${period.label}, highest first`, columns, notes);
}
