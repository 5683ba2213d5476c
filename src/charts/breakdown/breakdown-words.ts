import { type Breakdown, type BreakdownGroup, sayBy, sayGap } from '../../assessment/groups/breakdown';
import { formatCount, formatValue } from '../../assessment/words/format-value';
import { sayInterval, sayValue } from '../../assessment/words/say-value';
import { absenceMark, absenceWords, isAbsent, type Measured } from '../../domain/figures/absence';
import { figureOf, type Observation } from '../../domain/figures/observation';
import { countOf, listWords, startWithSmall } from '../../domain/words/number-words';
import type { ReadableMark } from '../marks/readable-mark';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { illustrativeNote, markNotes, noteWords, statusWords } from '../tables/status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from '../tables/table';

export function groupWords({ indicator }: Breakdown, { label, observation }: BreakdownGroup): string {
  const { value } = observation;
  if (isAbsent(value)) return `${label}: ${absenceMark(value.absent)} ${value.why}`;
  return [
    `${label}: ${sayValue(value, indicator)}`,
    sayInterval(observation, indicator),
    statusWords(observation),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const ending = /(?<!\s)\s*\([^()]*\)$/;

/** The groups' names; what stands in brackets after each of them alike is said of the kind of group already. */
export function groupLabels({ groups }: Breakdown): readonly string[] {
  const labels = groups.map(({ label }) => label);
  const endings = new Set(labels.map((label) => ending.exec(label)?.[0] ?? ''));
  return endings.size === 1 ? labels.map((label) => label.replace(ending, '')) : labels;
}

export const marksOfBreakdown = (breakdown: Breakdown): readonly ReadableMark[] =>
  breakdown.groups.map((group, index) => ({ words: groupWords(breakdown, group), series: 'values', index }));

function gapWords(breakdown: Breakdown): string {
  const { gap, indicator } = breakdown;
  if (gap.kind === 'cannot-say') return `No gap is given because ${gap.because}.`;
  const say = ({ label, observation: { value } }: BreakdownGroup) =>
    `${startWithSmall(label)}${isAbsent(value) ? '' : `, ${formatValue(value, indicator)}`}`;
  return `A bar above the dots runs from ${say(gap.lowest)}, to ${say(gap.highest)}: ${sayGap(gap, breakdown)}.`;
}

/** The picture in words: the groups, the gap, everybody, and who is missing. */
export function describeBreakdown(breakdown: Breakdown): string {
  const { groups, overall, indicator, placeName, period, isIllustrative } = breakdown;
  const everybody = figureOf(overall);
  const missing = groups.flatMap(({ label, observation: { value } }) =>
    isAbsent(value) ? [`${label} (${absenceWords(value.absent)})`] : [],
  );
  const unit = indicator.unit === '' ? '' : ` (${indicator.unit})`;
  return [
    `Dots with their 95% intervals: ${startWithSmall(indicator.name)}${unit} in ${placeName} by ${sayBy(breakdown)}, ${period.label}, ${countOf(groups.length, 'group')}.`,
    gapWords(breakdown),
    ...(breakdown.gap.kind === 'gap' && breakdown.gap.isSignificant !== null
      ? [`Test: ${breakdown.gap.test}.`]
      : []),
    ...(everybody === null ? [] : [`A line marks everybody, ${formatValue(everybody, indicator)}.`]),
    ...(missing.length === 0 ? [] : [`There is no figure for ${listWords(missing)}.`]),
    ...(isIllustrative ? ['Hollow dots are illustrative figures.'] : []),
  ].join(' ');
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
  const unit = indicator.numeratorUnit === '' ? 'Number counted' : `Number of ${indicator.numeratorUnit}`;
  const columns = [
    texts(by, 'group', ({ label }) => label),
    numbers(`Value (${indicator.unit})`, 'value', ({ value }) => value),
    numbers('Lower 95% limit', 'lower', ({ interval }) => interval?.lower ?? null),
    numbers('Upper 95% limit', 'upper', ({ interval }) => interval?.upper ?? null),
    numbers(unit, 'numerator', ({ numerator }) => given(numerator), formatCount),
    numbers('Out of', 'denominator', ({ denominator }) => given(denominator), formatCount),
    texts('Status', 'status', ({ observation }) => statusWords(observation)),
    texts('Note', 'note', ({ observation }) => noteWords(observation)),
    downloadColumn('Place', 'place', same(placeName)),
    downloadColumn('Period', 'period', same(period.label)),
    downloadColumn(
      'Sex',
      'sex',
      rows.map(({ observation }) => observation.sex),
    ),
    downloadColumn(
      'Age',
      'age',
      rows.map(({ observation }) => observation.age),
    ),
    downloadColumn('Indicator', 'indicator', same(indicator.name)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    ...provenanceOf(rows, ({ observation }) => ({ figures: [observation], indicator })),
  ];
  return tableOf(`${indicator.name} in ${placeName} by ${by}, ${period.label}`, columns, [
    ...markNotes(rows.map(({ observation }) => observation)),
    ...(isIllustrative ? [illustrativeNote] : []),
    ...sourceNotes(
      rows.map(({ observation }) => observation),
      indicator,
    ),
  ]);
}
