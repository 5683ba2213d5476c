import { formatValue } from '../../assessment/words/format-value';
import { sayInterval, sayValue } from '../../assessment/words/say-value';
import { absenceMark, isAbsent } from '../../domain/figures/absence';
import { figureOf, isIllustrative } from '../../domain/figures/observation';
import type { ReadableMark } from '../marks/readable-mark';
import { statusWords } from '../tables/status-words';
import { isDrawnWithBenchmarks, type TrendInput, type TrendRow, trendRows } from './trend-rows';

function placeWords({ assessment }: TrendInput, { place }: TrendRow): readonly string[] {
  const { indicator } = assessment;
  if (place === null) return [absenceMark('not-collected')];
  if (isAbsent(place.value)) return [`${absenceMark(place.value.absent)} ${place.value.why}`];
  const status = statusWords(place);
  const interval = sayInterval(place, indicator);
  return [
    `${sayValue(place.value, indicator)}${status === '' ? '' : ` (${status})`}`,
    ...(interval === '' ? [] : [interval]),
  ];
}

/** What the tooltip says of a period. All of it stands in the table too. */
export function trendTooltip(input: TrendInput, rows: readonly TrendRow[]): (category: string) => string {
  const { assessment } = input;
  return (category) => {
    const row = rows.find(({ period }) => period.label === category);
    if (!row) return category;
    const [first = '', ...more] = placeWords(input, row);
    const england = isDrawnWithBenchmarks(assessment) ? figureOf(row.england) : null;
    return [
      category,
      `${assessment.place.shortName}: ${first}`,
      ...more,
      ...(england === null ? [] : [`England: ${formatValue(england, assessment.indicator)}`]),
    ].join('\n');
  };
}

/** The series that holds something at a period, so that its tooltip can be shown there. */
function seriesAt({ place, england }: TrendRow, isWithEngland: boolean): string {
  if (place !== null && figureOf(place) !== null)
    return isIllustrative(place) ? 'illustrative-values' : 'values';
  return isWithEngland && figureOf(england) !== null ? 'england' : 'values';
}

/** A mark for each period, in the words of its tooltip. */
export function marksOfTrendChart(input: TrendInput): readonly ReadableMark[] {
  const rows = trendRows(input);
  const say = trendTooltip(input, rows);
  const isWithEngland = isDrawnWithBenchmarks(input.assessment);
  return rows.map((row, index) => ({
    words: say(row.period.label).replaceAll('\n', ', '),
    series: seriesAt(row, isWithEngland),
    index,
  }));
}
