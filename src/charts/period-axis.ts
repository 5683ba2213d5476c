import type { EChartsOption } from 'echarts';
import type { Period } from '../domain/period';
import { type Palette, smallText } from './colours';

const longest = 40;
/** Letters of the axis's size that fit side by side across a chart of ordinary width. */
const roomForLetters = 88;

/** `2016/17 Q2` and `12 months to Sep 2016` on two lines. */
const twoLines = (label: string): string =>
  label
    .replace(/^(\S+) (Q\d)$/, '$2\n$1')
    .replace(/^12 months to /, '12 months to\n')
    .replace(/ – /, ' –\n');

const widest = (periods: readonly Period[]): number =>
  Math.max(1, ...periods.flatMap(({ label }) => twoLines(label).split('\n')).map((line) => line.length));

/** Every so many periods, counted back from the latest, which is always named. */
function isNamed(periods: readonly Period[]): (index: number) => boolean {
  const step = Math.max(1, Math.ceil((periods.length * (widest(periods) + 2)) / roomForLetters));
  return (index) => (periods.length - 1 - index) % step === 0;
}

/** In a long series the years are named, where each begins. */
function isNamedYear(periods: readonly Period[]): (index: number) => boolean {
  const firsts = periods.flatMap(({ start }, index) =>
    start.slice(0, 4) === periods[index - 1]?.start.slice(0, 4) ? [] : [index],
  );
  const whole = firsts.filter((index) => periods[index]?.start.slice(5, 7) === '01');
  const step = Math.ceil(whole.length / 15);
  return (index) => whole.indexOf(index) % step === 0 && whole.includes(index);
}

/** A category axis: a time axis would shift periods by an hour in summer, and gaps must keep their place. */
export function periodAxis(periods: readonly Period[], palette: Palette): EChartsOption['xAxis'] {
  const isYears = periods.length > longest;
  const named = isYears ? isNamedYear(periods) : isNamed(periods);
  const label = (value: string, index: number) =>
    isYears ? (periods[index]?.start.slice(0, 4) ?? value) : twoLines(value);
  return {
    type: 'category',
    data: periods.map((period) => period.label),
    axisLine: { lineStyle: { color: palette.secondary }, onZero: false },
    axisTick: { alignWithLabel: true, interval: named, lineStyle: { color: palette.secondary } },
    axisLabel: {
      color: palette.ink,
      fontSize: smallText,
      lineHeight: 18,
      interval: named,
      hideOverlap: true,
      formatter: label,
    },
  };
}
