import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { absenceMarks } from '../drawing/absence-marks';
import { breakLines, breaksHeight } from '../drawing/break-lines';
import { fontFamily, type Palette } from '../drawing/colours';
import { lineNames, namesHeight, namesWidth, narrow } from '../drawing/line-names';
import { periodAxis, periodAxisHeight } from '../drawing/period-axis';
import { pixelLayer } from '../drawing/pixel-layer';
import { textShape } from '../drawing/pixel-shapes';
import { tooltip } from '../drawing/tooltip';
import { valueAxis } from '../drawing/value-axis';
import { englandLine, regionLine } from './england-line';
import { intervalBand } from './interval-band';
import { flagsHeight, milestoneFlags, placedFlags } from './milestone-flags';
import { targetLevels, targetLine } from './target-line';
import { trendNames } from './trend-names';
import { isDrawnWithBenchmarks, type TrendInput, type TrendRow, trendRows } from './trend-rows';
import { trendTooltip } from './trend-tooltip';
import { valuesLine } from './values-line';

/** Widths of the plot on an ordinary screen and on a phone, near enough to lay out what stands above it. */
const [wideWidth, narrowWidth] = [670, 270] as const;
const unitHeight = 44;

interface Margins {
  readonly grid: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Pixels between the plot and the unit above it. */
  readonly nameGap: number;
}

function margins(input: TrendInput, rows: readonly TrendRow[], palette: Palette, isNarrow: boolean): Margins {
  const names = isNarrow ? namesHeight(trendNames(input, rows, palette), narrowWidth + 50) : 0;
  const breaks = breaksHeight(rows, input.assessment.breaks, isNarrow ? narrowWidth : wideWidth);
  const periods = rows.map(({ period }) => period);
  const bottom = periodAxisHeight(periods) + flagsHeight(placedFlags(rows, input.actions));
  const sides = isNarrow ? { left: 56, right: 16 } : { left: 70, right: namesWidth };
  return { grid: { ...sides, top: unitHeight + names + breaks, bottom }, nameGap: 14 + breaks };
}

/** One place's figures over time, with England, targets, breaks and the plan's flags. */
export function trendChart(input: TrendInput, palette: Palette): EChartsOption {
  const { assessment, actions } = input;
  const rows = trendRows(input);
  const periods = rows.map(({ period }) => period);
  const names = trendNames(input, rows, palette);
  const isEmpty = names.length === 0 && targetLevels(assessment).length === 0;
  const wide = margins(input, rows, palette, false);
  const small = margins(input, rows, palette, true);
  return {
    baseOption: {
      animation: false,
      aria: { enabled: false },
      backgroundColor: 'transparent',
      textStyle: { fontFamily, color: palette.ink },
      xAxis: periodAxis(periods, palette),
      yAxis: valueAxis(assessment.indicator, isEmpty, palette),
      tooltip: tooltip(trendTooltip(input, rows), palette),
      series: [
        ...absenceMarks(rows, palette),
        ...(isDrawnWithBenchmarks(assessment) ? [regionLine(rows, palette), englandLine(rows, palette)] : []),
        ...breakLines(rows, assessment.breaks, palette),
        ...intervalBand(rows, palette),
        ...valuesLine(rows, palette),
        ...targetLine(assessment, palette),
        ...milestoneFlags(rows, actions, palette),
        ...lineNames(names, palette),
        ...(isEmpty ? [nothingToDraw(palette)] : []),
      ],
    },
    media: [
      { query: { maxWidth: narrow }, option: { grid: small.grid, yAxis: { nameGap: small.nameGap } } },
      { option: { grid: wide.grid, yAxis: { nameGap: wide.nameGap } } },
    ],
  } as EChartsOption;
}

/** Says that an empty plot is meant to be empty. */
const nothingToDraw = (palette: Palette): CustomSeriesOption =>
  pixelLayer({ id: 'nothing', z: 9 }, [], (plot) => [
    textShape('No figure can be shown', (plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2, {
      fill: palette.ink,
      align: 'center',
    }),
  ]);
