import type { Funnel, FunnelPoint } from '../../assessment/groups/funnel';
import { limitsAround } from '../../assessment/groups/funnel-limits';
import { formatCount, formatValue } from '../../assessment/words/format-value';
import { isIllustrative } from '../../domain/figures/observation';
import { columnsOver } from '../tables/columns-over';
import { provenanceOf } from '../tables/provenance';
import { sourceNotes } from '../tables/source-words';
import { illustrativeNote, statusWords } from '../tables/status-words';
import { numberColumn, type Table, tableOf } from '../tables/table';
import { funnelJudgement, significanceWords } from './funnel-words';

/** A row for each point, with the limits for a place of its size. */
export function tabulateFunnel(funnel: Funnel): Table {
  const { points, comparison, leftOut, sizeName, method, baseline, baselineName } = funnel;
  const { indicator, groupName, period } = comparison;
  const at = (size: number) => limitsAround(baseline, size, indicator);
  const say = (value: number) => formatValue(value, indicator);
  const numbers = (heading: string, name: string, read: (point: FunnelPoint) => number, format = say) =>
    numberColumn(
      heading,
      name,
      points.map((point) => ({ text: format(read(point)), value: read(point) })),
    );
  const { texts, downloads: kept } = columnsOver(points);
  const columns = [
    texts('Place', 'place', ({ place }) => place.name),
    numbers(sizeName, 'size', ({ size }) => Math.round(size), formatCount),
    numbers(`Value (${indicator.unit})`, 'value', ({ value }) => value),
    texts('Against the limits', 'significance', significanceWords),
    texts('Judgement', 'judgement', funnelJudgement),
    numbers('Lower 99.8% limit of chance', 'lower_998', ({ size }) => at(size).lower998),
    numbers('Lower 95% limit of chance', 'lower_95', ({ size }) => at(size).lower95),
    numbers('Upper 95% limit of chance', 'upper_95', ({ size }) => at(size).upper95),
    numbers('Upper 99.8% limit of chance', 'upper_998', ({ size }) => at(size).upper998),
    texts('Status', 'status', ({ place }) => statusWords(place.observation)),
    kept('Place code', 'place_code', ({ place }) => place.code),
    kept('Period', 'period', () => period.label),
    kept('Indicator', 'indicator', () => indicator.name),
    kept('Indicator id', 'indicator_id', () => indicator.id),
    kept('Unit', 'unit', () => indicator.unit),
    kept('Method', 'method', () => method),
    ...provenanceOf(points, ({ place }) => ({ figures: [place.observation], indicator })),
  ];
  const notes = [
    `Limits of chance for a place of each size: ${method}, around ${baselineName}, ${say(baseline)}.`,
    ...leftOut.map(({ name, why }) => `Left out: ${name}, ${why}.`),
    ...(points.some(({ place }) => isIllustrative(place.observation)) ? [illustrativeNote] : []),
    ...sourceNotes(
      points.map(({ place }) => place.observation),
      indicator,
    ),
  ];
  return tableOf(
    `${indicator.name}, ${groupName}, ${period.label}, against the limits of chance`,
    columns,
    notes,
  );
}
