import { formatNumber, formatValue } from '../assessment/format-value';
import type { Comparison, GroupComparison, RankedPlace } from '../assessment/types';
import type { Measured } from '../domain/absence';
import { isIllustrative, type Observation } from '../domain/observation';
import { judgementMark } from './judgement-mark';
import { illustrativeNote, licenceOf, markNotes, noteWords, sourceNotes, statusWords } from './status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from './table';

interface Row {
  readonly name: string;
  readonly code: string;
  readonly observation: Observation;
  readonly comparison: RankedPlace['comparison'] | null;
}

function comparisonWords(comparison: Row['comparison']): string {
  if (comparison === null) return '';
  if (comparison.kind === 'cannot-say') return `cannot say: ${comparison.because}`;
  return positionWords(comparison);
}

function positionWords({ position, judgement, benchmarkName }: Comparison): string {
  if (position === 'similar') return `similar to ${benchmarkName}`;
  const judged = judgement === 'not-judged' ? '' : `, ${judgementMark(judgement).word}`;
  return `${position} than ${benchmarkName}${judged}`;
}

const given = (measured: Measured): Measured | null =>
  typeof measured === 'object' && measured.absent === 'not-collected' ? null : measured;

/** A row for each place in the picture's order, and England's below them. */
export function tabulateOrderedBars(group: GroupComparison): Table {
  const { indicator, england, period } = group;
  const rows: readonly Row[] = [
    ...group.places,
    ...(england === null
      ? []
      : [{ name: 'England', code: england.locality, observation: england, comparison: null }]),
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
    numbers(unit, 'numerator', ({ numerator }) => given(numerator), formatNumber),
    numbers('Out of', 'denominator', ({ denominator }) => given(denominator), formatNumber),
    texts('Against England', 'comparison', ({ comparison }) => comparisonWords(comparison)),
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
    downloadColumn('Source', 'source', same(indicator.source)),
    downloadColumn(
      'Licence',
      'licence',
      rows.map(({ observation }) => licenceOf(observation, indicator)),
    ),
  ];
  const shown = rows.map(({ observation }) => observation);
  const notes = [
    ...markNotes(shown),
    ...(shown.some(isIllustrative) ? [illustrativeNote] : []),
    ...sourceNotes(indicator),
  ];
  return tableOf(`${indicator.name}, ${group.groupName}, ${period.label}, highest first`, columns, notes);
}
