import type { Multiples, Panel } from '../../assessment/groups/multiples';
import { formatValue } from '../../assessment/words/format-value';
import { sayInterval, sayValue, sayWhen } from '../../assessment/words/say-value';
import { absenceMark, absent, isAbsent } from '../../domain/figures/absence';
import { figureOf, type Observation } from '../../domain/figures/observation';
import { countOf, listWords, startWithSmall } from '../../domain/words/number-words';
import { wrapped } from '../drawing/pixel-shapes';
import type { ReadableMark } from '../marks/readable-mark';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { illustrativeNote, markNotes, statusWords } from '../tables/status-words';
import { downloadColumn, measuredCell, numberColumn, type Table, tableOf, textColumn } from '../tables/table';
import { isDrawnWithBenchmarks } from '../trend/trend-rows';
import { onAxis } from './multiples-layout';

const missing = absent('not-collected');
const valued = (observations: readonly Observation[]) => observations.filter((one) => figureOf(one) !== null);

/** The latest figure, the first one, and what is missing at the end of the axis. */
function panelParts({ indicator, periods, england }: Multiples, panel: Panel): readonly string[] {
  const shown = onAxis(panel.observations, periods).flatMap((one) => one ?? []);
  const [first, latest] = [valued(shown)[0], valued(shown).at(-1)];
  const end = shown.at(-1);
  if (!first || !latest)
    return [end && isAbsent(end.value) ? `${absenceMark(end.value.absent)} ${end.value.why}` : 'no figure'];
  const status = statusWords(latest);
  const national = isDrawnWithBenchmarks({ indicator })
    ? figureOf(onAxis(england, [latest.period])[0] ?? null)
    : null;
  return [
    `${sayValue(figureOf(latest) ?? 0, indicator)} ${sayWhen(latest.period)}${status === '' ? '' : ` (${status})`}`,
    sayInterval(latest, indicator),
    first === latest ? '' : `${formatValue(figureOf(first) ?? 0, indicator)} ${sayWhen(first.period)}`,
    national === null ? '' : `England ${formatValue(national, indicator)} ${sayWhen(latest.period)}`,
    end && isAbsent(end.value)
      ? `${end.period.label}: ${absenceMark(end.value.absent)} ${end.value.why}`
      : '',
  ].filter((part) => part !== '');
}

export function panelLines(multiples: Multiples, index: number): readonly string[] {
  const panel = multiples.panels[index];
  if (!panel) return [];
  return [panel.name, ...panelParts(multiples, panel)].flatMap((text) => wrapped(text, 280));
}

/** A mark for each panel: its latest figure, its first one, England's. */
export const marksOfMultiples = (multiples: Multiples): readonly ReadableMark[] =>
  multiples.panels.map((panel, index) => ({
    words: `${panel.name}: ${panelParts(multiples, panel).join('; ')}`,
    series: 'values',
    index,
  }));

export function describeMultiples(multiples: Multiples): string {
  const { indicator, panels, periods, england, region, groupName } = multiples;
  const [first, last] = [periods[0]?.label ?? '', periods.at(-1)?.label ?? ''];
  const isBeside = isDrawnWithBenchmarks({ indicator });
  const empty = panels.filter(({ observations }) => valued(observations).length === 0);
  const gaps = panels.flatMap(({ name, observations }) => {
    const count = observations.filter(({ value }) => isAbsent(value) && value.absent === 'no-row').length;
    return count === 0 || valued(observations).length === 0 ? [] : [`${name} (${countOf(count, 'period')})`];
  });
  const hasBand = panels.some(({ observations }) => observations.some(({ interval }) => interval !== null));
  const chosen = panels.filter(({ isChosen }) => isChosen).map(({ name }) => name);
  return [
    `${panels.length} small line charts of ${startWithSmall(indicator.name)}${indicator.unit === '' ? '' : ` (${indicator.unit})`}, one for each place of ${groupName}, ${first === last ? first : `${first} to ${last}`}, all on the same scale.`,
    chosen.length > 0 ? `${chosen.join(', ')} is drawn thick and dark.` : '',
    isBeside && england.length > 0 ? 'England is a dashed line in each.' : '',
    isBeside && region ? `${region.name} is a grey dotted line in each.` : '',
    hasBand ? 'Bands are 95% intervals, cut where they leave a panel.' : '',
    empty.length > 0 ? `There is no figure for ${empty.map(({ name }) => name).join(', ')}.` : '',
    gaps.length > 0 ? `There is no row in the file for some periods of ${listWords(gaps)}.` : '',
    multiples.isIllustrative ? 'Dashed lines with hollow points are illustrative.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** A row for each place in the picture's order, benchmarks below them; a column for each period. */
export function tabulateMultiples(multiples: Multiples): Table {
  const { indicator, panels, periods, england, region, groupName } = multiples;
  const rows = [
    ...panels,
    ...(region ? [{ code: region.observations[0]?.locality ?? '', ...region }] : []),
    ...(england.length > 0
      ? [{ code: england[0]?.locality ?? '', name: 'England', observations: england }]
      : []),
  ].map(({ code, name, observations }) => ({ code, name, shown: onAxis(observations, periods) }));
  const format = (value: number) => formatValue(value, indicator);
  const same = (text: string) => rows.map(() => text);
  const statuses = rows.map(({ shown }) =>
    [...new Set(shown.flatMap((one) => one?.status ?? []))].join('; '),
  );
  const columns = [
    textColumn(
      'Place',
      'place',
      rows.map(({ name }) => name),
    ),
    ...periods.map(({ label }, index) =>
      numberColumn(
        label,
        `in_${label.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`,
        rows.map(({ shown }) => measuredCell(shown[index]?.value ?? missing, format)),
      ),
    ),
    textColumn('Status', 'status', statuses),
    downloadColumn(
      'Place code',
      'place_code',
      rows.map(({ code }) => code),
    ),
    downloadColumn('Indicator', 'indicator', same(indicator.name)),
    downloadColumn('Indicator id', 'indicator_id', same(indicator.id)),
    downloadColumn('Unit', 'unit', same(indicator.unit)),
    ...provenanceOf(rows, ({ shown }) => ({ figures: shown, indicator })),
  ];
  return tableOf(`${indicator.name} (${indicator.unit}), ${groupName}, by place and period`, columns, [
    ...markNotes(rows.flatMap(({ shown }) => shown)),
    ...(multiples.isIllustrative ? [illustrativeNote] : []),
    ...sourceNotes(
      rows.flatMap(({ shown }) => shown),
      indicator,
    ),
  ]);
}
