import type { EChartsOption } from 'echarts';
import type { Period } from '../../domain/time/period';
import { type Palette, smallText } from './colours';

/** Letters of the axis's size that fit side by side across a chart of ordinary width. */
const roomForLetters = 88;

interface Naming {
  /** The label under each period; null where there is none. Two lines at most. */
  readonly labels: readonly (string | null)[];
}

const isQuarter = ({ kind }: Period): boolean => kind === 'calendar-quarter' || kind === 'financial-quarter';

function yearOf(period: Period): string {
  if (isQuarter(period)) return period.label.split(' ')[0] ?? period.label;
  return period.kind === 'month' ? period.start.slice(0, 4) : period.label;
}

const beginsYear = (periods: readonly Period[], index: number): boolean => {
  const [period, before] = [periods[index], periods[index - 1]];
  if (!period) return false;
  return before ? yearOf(period) !== yearOf(before) : /-0[14]-/.test(period.start);
};

/** Years alone, where each begins, as many as there is room for. */
function byYear(periods: readonly Period[]): Naming {
  const firsts = periods.flatMap((_, index) => (beginsYear(periods, index) ? [index] : []));
  const widest = Math.max(1, ...periods.map((period) => yearOf(period).length));
  const step = Math.max(1, Math.ceil((firsts.length * (widest + 2)) / roomForLetters));
  const named = new Set(firsts.filter((_, order) => order % step === 0));
  return { labels: periods.map((period, index) => (named.has(index) ? yearOf(period) : null)) };
}

/** Every quarter, its year under the first of each. */
const byQuarter = (periods: readonly Period[]): Naming => ({
  labels: periods.map((period, index) => {
    const quarter = period.label.split(' ')[1] ?? period.label;
    return index === 0 || beginsYear(periods, index) ? `${quarter}\n${yearOf(period)}` : quarter;
  }),
});

/** `12 months to Sep 2016` and `Apr 2016 – Sep 2016` on two lines. */
const twoLines = (label: string): string =>
  label.replace(/^12 months to /, '12 months to\n').replace(/ – /, ' –\n');

/** Every so many periods, counted back from the latest, which is always named. */
function byStep(periods: readonly Period[]): Naming {
  const labels = periods.map(({ label }) => twoLines(label));
  const widest = Math.max(1, ...labels.flatMap((label) => label.split('\n')).map((line) => line.length));
  const step = Math.max(1, Math.ceil((periods.length * (widest + 2)) / roomForLetters));
  return { labels: labels.map((label, index) => ((periods.length - 1 - index) % step === 0 ? label : null)) };
}

function namingOf(periods: readonly Period[]): Naming {
  if (periods.length > 0 && periods.every(isQuarter)) {
    return periods.length > 20 ? byYear(periods) : byQuarter(periods);
  }
  return periods.length > 40 ? byYear(periods) : byStep(periods);
}

/** Pixels that the labels take below the axis. */
export const periodAxisHeight = (periods: readonly Period[]): number =>
  namingOf(periods).labels.some((label) => label?.includes('\n')) ? 54 : 36;

/** A category axis: a time axis would shift periods by an hour in summer, and gaps must keep their place. */
export function periodAxis(periods: readonly Period[], palette: Palette): EChartsOption['xAxis'] {
  const { labels } = namingOf(periods);
  const isNamed = (index: number) => (labels[index] ?? null) !== null;
  return {
    type: 'category',
    data: periods.map(({ label }) => label),
    axisLine: { lineStyle: { color: palette.secondary }, onZero: false },
    axisTick: { alignWithLabel: true, interval: isNamed, lineStyle: { color: palette.secondary } },
    axisLabel: {
      color: palette.ink,
      fontSize: smallText,
      lineHeight: 18,
      interval: isNamed,
      hideOverlap: true,
      textMargin: [0, 5],
      formatter: (value: string, index: number) => labels[index] ?? value,
    },
  };
}
