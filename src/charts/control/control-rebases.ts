import type { ControlChart, RunChart } from '../../assessment/place/control-finding';
import type { SeriesBreak } from '../../domain/indicator';
import { formatShortDate } from '../../domain/time/iso-date';
import { beginningOf } from '../../domain/words/shortened';
import type { TrendRow } from '../trend/trend-rows';

const mostLetters = 30;

/** `A new recording system was…`: whole words, as many as stand above a line. */
function shortened(text: string): string {
  if (text.length <= mostLetters) return text;
  const start = beginningOf(text, mostLetters);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1)).replace(/[,;:.]$/, '')}…`;
}

/** Where limits start afresh, as breaks are drawn: a line down the plot, its date and reason above it. */
export function rebasesOf(chart: ControlChart | RunChart): readonly SeriesBreak[] {
  if (chart.kind === 'run-chart') return [];
  return chart.segments.flatMap(({ from, rebase }) => {
    const start = chart.points[from]?.observation.period.start;
    if (!rebase || !start) return [];
    return [
      {
        indicator: rebase.indicator,
        locality: rebase.locality,
        date: start,
        label: `New limits ${formatShortDate(rebase.date)}: ${shortened(rebase.reason)}`,
        note: rebase.reason,
        link: '',
      },
    ];
  });
}

/** The periods as the rows of a trend, so that what is drawn over a trend can be drawn over them. */
export const rebaseRows = ({ observations }: ControlChart | RunChart): readonly TrendRow[] =>
  observations.map((observation) => ({
    period: observation.period,
    place: observation,
    england: null,
    region: null,
  }));
