import { formatNumber, formatValue } from '../assessment/format-value';
import type { Breakdown } from '../assessment/group-types';
import { isAbsent, type Measured } from '../domain/absence';
import type { Observation } from '../domain/observation';
import { groupWords } from './breakdown-chart';
import type { Mark } from './mark';
import { illustrativeNote, licenceOf, markNotes, noteWords, sourceNotes, statusWords } from './status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from './table';

export const marksOfBreakdown = (breakdown: Breakdown): readonly Mark[] =>
  breakdown.groups.map((group, index) => ({ words: groupWords(breakdown, group), series: 'values', index }));

export function describeBreakdown(breakdown: Breakdown): string {
  const { groups, overall, indicator, by } = breakdown;
  const everybody =
    overall && !isAbsent(overall.value)
      ? ` The dashed line is everybody, ${formatValue(overall.value, indicator)}.`
      : '';
  const test = breakdown.gap.kind === 'gap' ? ` Test: ${breakdown.gap.test}.` : '';
  return `Dots with 95% intervals for ${groups.length} groups, by ${by}.${everybody}${test}`;
}

const given = (measured: Measured): Measured | null =>
  isAbsent(measured) && measured.absent === 'not-collected' ? null : measured;

/** A row for each group in the picture's order, everybody below them. */
export function tabulateBreakdown({
  indicator,
  placeName,
  period,
  by,
  groups,
  overall,
  isIllustrative,
}: Breakdown): Table {
  const rows = [
    ...groups.map(({ label, observation }) => ({ label, observation })),
    ...(overall ? [{ label: 'Everybody', observation: overall }] : []),
  ];
  const say = (value: number) => formatValue(value, indicator);
  const numbers = (heading: string, name: string, read: (one: Observation) => Measured | null, as = say) =>
    numberColumn(
      heading,
      name,
      rows.map(({ observation }) => measuredCell(read(observation), as)),
    );
  const texts = (heading: string, name: string, read: (row: (typeof rows)[number]) => string) =>
    textColumn(heading, name, rows.map(read));
  const same = (text: string) => rows.map(() => text);
  const columns = [
    texts(by, 'group', ({ label }) => label),
    numbers(`Value (${indicator.unit})`, 'value', ({ value }) => value),
    numbers('Lower 95% limit', 'lower', ({ interval }) => interval?.lower ?? null),
    numbers('Upper 95% limit', 'upper', ({ interval }) => interval?.upper ?? null),
    numbers('Number counted', 'numerator', ({ numerator }) => given(numerator), formatNumber),
    numbers('Out of', 'denominator', ({ denominator }) => given(denominator), formatNumber),
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    texts('Note', 'note', ({ observation }) => noteWords(observation)),
    downloadColumn('Place', 'place', same(placeName)),
    downloadColumn('Period', 'period', same(period.label)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    downloadColumn('Source', 'source', same(indicator.source)),
    texts('Licence', 'licence', ({ observation }) => licenceOf(observation, indicator)),
  ];
  const downloads = columns.map((one) =>
    one.column.name === 'licence' ? { ...one, column: { ...one.column, isDownloadOnly: true } } : one,
  );
  return tableOf(`${indicator.name} in ${placeName} by ${by}, ${period.label}`, downloads, [
    ...markNotes(rows.map(({ observation }) => observation)),
    ...(isIllustrative ? [illustrativeNote] : []),
    ...sourceNotes(indicator),
  ]);
}
