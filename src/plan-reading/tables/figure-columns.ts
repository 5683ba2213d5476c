import type { PlanDate } from '../../domain/plan/plan';
import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import type { CellPlace } from '../reading';
import { cellsOfField, type Entry, type ReadCell } from '../rows/entry';
import type { StatedMeasure } from '../targets/measure';
import { toNumber } from '../targets/measure-words';
import { readMeasure } from '../targets/read-measure';

/** A measure in one column and the figure asked for in another, read together. */
export interface FigurePiece {
  readonly text: string;
  readonly place: CellPlace;
  readonly measure: StatedMeasure;
  /** The day that the heading of the figure names; null: it names none. */
  readonly due: PlanDate | null;
}

/** `Target 2023/24`: a column of figures beside one of measures. */
export const isTargetColumn = ({ field, column }: ReadCell): boolean =>
  field === 'kpi' && /\btargets?\b/i.test(column) && !/\b(?:measures?|indicators?|kpis?)\b/i.test(column);
const isBaseline = ({ field, column }: ReadCell): boolean => field === 'note' && /^baseline\b/i.test(column);

const figure = /^(?<sign>[<>≤≥]=?|)\s*(?<number>£?\d[\d,]*(?:\.\d+)?\s*%?)(?<rest>(?:\s.*)?)$/;
const signs: Readonly<Record<string, string>> = {
  '<': 'below ',
  '>': 'above ',
  '≤': 'at most ',
  '≥': 'at least ',
  '<=': 'at most ',
  '>=': 'at least ',
};
const counting = /^(?:the |total )*(?:numbers?|no\.?|counts?|volume) of\s+/i;
const share = /^(?:the )?(?:%|per ?cent(?:age)?|proportion|rate)(?:\s+of)?\s+/i;

/** `38` and `Number of placements` → `38 placements`. null: it is no figure, or the words hold one already. */
function together(words: string, written: string): string | null {
  const { sign = '', number = '', rest = '' } = figure.exec(written.trim())?.groups ?? {};
  if (number === '' || /\d\s*%|^\d/.test(words)) return null;
  const isShare = share.test(words) && !number.includes('%');
  const what = words.replace(counting, '').replace(share, '');
  return `${signs[sign] ?? ''}${number.replace(/[£\s]/g, '')}${isShare ? '%' : ''} ${what}${rest}`;
}

const numberIn = (text: string): number | null => {
  const found = /^£?(\d[\d,]*(?:\.\d+)?)\s*%?$/.exec(text.trim())?.[1];
  return found === undefined ? null : toNumber(found);
};

const yearIn = (heading: string): string => /\b(?:19|20)\d{2}(?:\s*[/-]\s*\d{2,4})?/.exec(heading)?.[0] ?? '';

function dueIn(heading: string, period: KnownPeriod): PlanDate | null {
  const [found, second] = findDates(heading, period, false);
  if (!found || second || found.reading.kind !== 'span') return null;
  const { last: date, precision } = found.reading.span;
  return { asWritten: found.text, date, precision };
}

/** With a baseline above it, a figure is to be come down to. */
function against(measure: StatedMeasure, baseline: string, heading: string): StatedMeasure {
  const from = numberIn(baseline);
  if (from === null || measure.value === null) return measure;
  const isDown = from > measure.value && measure.operator === 'at-least' && measure.per === null;
  return {
    ...measure,
    operator: isDown ? 'at-most' : measure.operator,
    baselineValue: from,
    baselinePeriod: yearIn(heading),
  };
}

/** The figures of an action's columns of targets, each with its measure's words; and the cells that are spoken for. */
export function figurePieces(
  entry: Entry,
  period: KnownPeriod,
): { readonly pieces: readonly FigurePiece[]; readonly used: ReadonlySet<ReadCell> } {
  const nothing = { pieces: [], used: new Set<ReadCell>() };
  const [words, another] = cellsOfField(entry, 'kpi').filter((cell) => !isTargetColumn(cell));
  const baseline = entry.cells.find(isBaseline);
  if (!words || another) return nothing;
  const used = new Set<ReadCell>();
  const pieces = cellsOfField(entry, 'kpi')
    .filter(isTargetColumn)
    .flatMap((cell) => {
      const made = piecesOf(cell, words, baseline, period);
      if (made.length > 0) used.add(words).add(cell);
      return made;
    });
  return { pieces, used };
}

/** One piece for each point of the cell; none unless every point is a figure with words of its own beside it. */
function piecesOf(
  cell: ReadCell,
  words: ReadCell,
  baseline: ReadCell | undefined,
  period: KnownPeriod,
): readonly FigurePiece[] {
  if (cell.points.length !== words.points.length || cell.line !== words.line) return [];
  const made = cell.points.flatMap((written, at): readonly FigurePiece[] => {
    const what = words.points[at] ?? '';
    const text = together(what, written);
    const measure = text === null ? null : readMeasure(text, period);
    if (measure === null) return [];
    return [
      {
        text: `${what}: ${written}`,
        place: { line: cell.line, column: cell.column },
        measure: against(measure, baseline?.points[at] ?? '', baseline?.column ?? ''),
        due: dueIn(cell.column, period),
      },
    ];
  });
  return made.length === cell.points.length ? made : [];
}
