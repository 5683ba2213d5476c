import type { EChartsOption } from 'echarts';
import { formatValue } from '../assessment/format-value';
import { absenceMark, isAbsent } from '../domain/absence';
import { absenceMarks } from './absence-marks';
import { breakLines } from './break-lines';
import { fontFamily, type Palette } from './colours';
import { englandLine, regionLine } from './england-line';
import { intervalBand } from './interval-band';
import { type LineName, lineNames, namesWidth } from './line-names';
import { flagsHeight, milestoneFlags, placedFlags } from './milestone-flags';
import { periodAxis } from './period-axis';
import { statusWords } from './status-words';
import { targetLevels, targetLine } from './target-line';
import { tooltip } from './tooltip';
import { isDrawnWithBenchmarks, type TrendInput, type TrendRow, trendRows, valueOf } from './trend-rows';
import { valueAxis } from './value-axis';
import { valuesLine } from './values-line';

type Whose = 'place' | 'england' | 'region';

function nameOf(rows: readonly TrendRow[], whose: Whose, words: string, colour: string): readonly LineName[] {
  const index = rows.findLastIndex((row) => valueOf(row[whose]) !== null);
  const value = valueOf(rows[index]?.[whose] ?? null);
  if (value === null) return [];
  return [{ words, end: [index, value], colour, weight: whose === 'place' ? 'bold' : 'normal' }];
}

function names({ assessment }: TrendInput, rows: readonly TrendRow[], palette: Palette): readonly LineName[] {
  const place = nameOf(rows, 'place', assessment.place.shortName, palette.chosen);
  if (!isDrawnWithBenchmarks(assessment)) return place;
  return [
    ...place,
    ...nameOf(rows, 'england', assessment.england?.name ?? '', palette.england),
    ...nameOf(rows, 'region', assessment.region?.name ?? '', palette.secondary),
  ];
}

function wordsAt({ assessment }: TrendInput, rows: readonly TrendRow[]): (category: string) => string {
  const { indicator, place } = assessment;
  return (category) => {
    const row = rows.find(({ period }) => period.label === category);
    if (!row) return category;
    const own = row.place?.value ?? null;
    const figure =
      own === null || isAbsent(own)
        ? own === null
          ? absenceMark('not-collected')
          : absenceMark(own.absent)
        : formatValue(own, indicator);
    const status = statusWords(row.place);
    const interval = row.place?.interval;
    const england = isDrawnWithBenchmarks(assessment) ? valueOf(row.england) : null;
    return [
      category,
      `${place.shortName}: ${figure}${status === '' ? '' : ` (${status})`}`,
      ...(interval
        ? [
            `95% interval ${formatValue(interval.lower, indicator)} to ${formatValue(interval.upper, indicator)}`,
          ]
        : []),
      ...(england === null ? [] : [`England: ${formatValue(england, indicator)}`]),
    ].join('\n');
  };
}

/** One place's figures over time, with England, targets, breaks and the plan's flags. */
export function trendChart(input: TrendInput, palette: Palette): EChartsOption {
  const { assessment, actions } = input;
  const rows = trendRows(input);
  const periods = rows.map(({ period }) => period);
  const isCompared = isDrawnWithBenchmarks(assessment);
  const isEmpty =
    targetLevels(assessment).length === 0 &&
    rows.every((row) => valueOf(row.place) === null && (!isCompared || valueOf(row.england) === null));
  const bottom = 50 + flagsHeight(placedFlags(rows, actions));
  const grid = { left: 70, top: 44, bottom, right: namesWidth };
  return {
    baseOption: {
      animation: false,
      aria: { enabled: false },
      backgroundColor: 'transparent',
      textStyle: { fontFamily, color: palette.ink },
      grid,
      xAxis: periodAxis(periods, palette),
      yAxis: valueAxis(assessment.indicator, isEmpty, palette),
      tooltip: tooltip(wordsAt(input, rows), palette),
      series: [
        ...absenceMarks(rows, palette),
        ...(isCompared ? [regionLine(rows, palette), englandLine(rows, palette)] : []),
        ...breakLines(rows, assessment.breaks, palette),
        ...intervalBand(rows, palette),
        ...valuesLine(rows, palette),
        ...targetLine(assessment, palette),
        ...milestoneFlags(rows, actions, palette),
        ...lineNames(names(input, rows, palette), palette),
      ],
    },
    media: [
      { query: { maxWidth: 560 }, option: { grid: { ...grid, left: 56, top: 76, right: 16 } } },
      { option: { grid } },
    ],
  } as EChartsOption;
}
