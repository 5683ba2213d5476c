import type { Scatter, ScatterPoint } from '../../assessment/groups/scatter';
import { formatValue } from '../../assessment/words/format-value';
import { countOf } from '../../domain/words/number-words';
import { licenceWords, sourceNotes, sourceWords } from '../tables/source-words';
import { illustrativeNote, statusWords } from '../tables/status-words';
import {
  downloadColumn,
  type FilledColumn,
  numberColumn,
  type Table,
  tableOf,
  textColumn,
} from '../tables/table';
import { scatterFigure } from './scatter-points';

type Side = 'across' | 'up';

/** A row for each point, both of its figures in it. */
export function tabulateScatter(scatter: Scatter): Table {
  const { points, across, up, groupName, leftOut, warning, england, middle } = scatter;
  const texts = (heading: string, name: string, read: (point: ScatterPoint) => string): FilledColumn =>
    textColumn(heading, name, points.map(read));
  const kept = (heading: string, name: string, read: (point: ScatterPoint) => string): FilledColumn =>
    downloadColumn(heading, name, points.map(read));
  const values = (side: Side): FilledColumn => {
    const { indicator, period } = scatter[side];
    return numberColumn(
      `${indicator.name} (${indicator.unit}), ${period.label}`,
      `value_${side}`,
      points.map((point) => {
        const value = scatterFigure(point[side]);
        return { text: formatValue(value, indicator), value };
      }),
    );
  };
  const about = (side: Side): readonly FilledColumn[] => {
    const { indicator, period } = scatter[side];
    return [
      kept(`Indicator ${side}`, `indicator_${side}`, () => indicator.name),
      kept(`Indicator id ${side}`, `indicator_id_${side}`, () => indicator.id),
      kept(`Unit ${side}`, `unit_${side}`, () => indicator.unit),
      kept(`Period ${side}`, `period_${side}`, () => period.label),
      kept(`Source ${side}`, `source_${side}`, (point) => sourceWords([point[side]], indicator)),
      kept(`Licence ${side}`, `licence_${side}`, (point) => licenceWords([point[side]], indicator)),
    ];
  };
  const pair = (name: string, at: Scatter['england']): readonly string[] =>
    at
      ? [
          `${name}: ${formatValue(at.across, across.indicator)} across, ${formatValue(at.up, up.indicator)} up.`,
        ]
      : [];
  const columns = [
    texts('Place', 'place', ({ name }) => name),
    values('across'),
    values('up'),
    texts('Status across', 'status_across', (point) => statusWords(point.across)),
    texts('Status up', 'status_up', (point) => statusWords(point.up)),
    kept('Place code', 'place_code', ({ code }) => code),
    ...about('across'),
    ...about('up'),
  ];
  const notesOf = (side: Side): readonly string[] =>
    sourceNotes(
      points.map((point) => point[side]),
      scatter[side].indicator,
    );
  const notes = [
    warning,
    ...pair('England', england),
    ...pair(`Middle of ${countOf(points.length, 'place')}`, middle),
    ...leftOut.map(({ name, why }) => `Not drawn: ${name}, ${why}.`),
    ...(scatter.isIllustrative ? [illustrativeNote] : []),
    ...notesOf('across'),
    ...(notesOf('up').join() === notesOf('across').join() ? [] : notesOf('up')),
  ];
  return tableOf(`${across.indicator.name} against ${up.indicator.name}, ${groupName}`, columns, notes);
}
