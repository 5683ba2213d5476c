import type { ActionId, PartnershipId } from '../../domain/ids';
import type { PlanDate, Target, TargetKind } from '../../domain/plan/plan';
import { findDates } from '../dates/dates-in-text';
import type { KnownPeriod } from '../dates/plan-period';
import { readLadders } from '../milestones/read-ladders';
import { correction, type Reading } from '../reading';
import { cellsOfField, type Entry, textOfEntry } from '../rows/entry';
import { type PlacedPoint, pointsOfEntry } from '../rows/entry-points';
import { figurePieces } from '../tables/figure-columns';
import { hasField } from '../tables/table';
import { describeMeasure, makeTarget } from './make-target';
import { plainMeasure, type StatedMeasure } from './measure';
import { readMeasure } from './read-measure';
import { splitMeasures } from './split-measures';

export interface TargetContext {
  readonly action: ActionId;
  readonly partnership: PartnershipId;
  readonly deadline: PlanDate;
  readonly period: KnownPeriod;
}

export interface TargetReading {
  readonly targets: readonly Target[];
  /** Measures in words, which no figure can be held against, each with what it is. */
  readonly descriptions: readonly string[];
}

interface Piece extends PlacedPoint {
  readonly measure: StatedMeasure | null;
  readonly steps: Target['steps'];
  /** A day of its own; the action's deadline holds where it has none. */
  readonly due: PlanDate | null;
}

const setInMilestones: readonly TargetKind[] = ['rate', 'total', 'threshold'];

/** Proposes the targets that stand in an action's measures, in its milestones and, where it says "target of", in itself. */
export function* readTargets(entry: Entry, context: TargetContext): Reading<TargetReading> {
  const { pieces: figures, used } = figurePieces(entry, context.period);
  const rest = { ...entry, cells: entry.cells.filter((cell) => !used.has(cell)) };
  const pieces: readonly Piece[] = [
    ...figures.map((piece) => ({ ...piece, steps: [] })),
    ...(yield* measurePieces(rest, context.period)),
    ...milestonePieces(entry, context.period),
    ...actionPieces(entry, context.period),
  ];
  const targets: Target[] = [];
  const descriptions: string[] = [];
  for (const { text, place, measure, steps, due } of pieces) {
    const read = measure && makeTarget({ measure, steps, written: text }, context, targets.length + 1);
    const made = read && due ? { ...read, due } : read;
    const change = made && {
      what:
        made.kind === 'to-be-confirmed'
          ? 'placeholder kept as a target to be confirmed'
          : 'target proposed from its words',
      before: text,
      after: describeMeasure(made),
      isProposal: true,
    };
    if (made && change && (yield correction(place, change)).stands) targets.push(withReached(made, entry));
    else if (cellsOfField(entry, 'kpi').some(({ column }) => column === place.column))
      descriptions.push(`${/\btarget/i.test(place.column) ? place.column : 'Measure'}: ${text}`);
  }
  return { targets, descriptions };
}

function* measurePieces(entry: Entry, period: KnownPeriod): Reading<readonly Piece[]> {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const { text, place } of yield* pointsOfEntry(entry, 'kpi')) {
    const before = pieces.at(-1);
    if (isOpen && before) {
      // "New targets to be developed, to include:" speaks for the points under it.
      pieces.splice(-1, 1, { ...before, text: `${before.text} ${text}` });
      continue;
    }
    for (const piece of splitMeasures(text)) {
      const measure = readMeasure(piece, period);
      pieces.push({ text: piece, place, measure, steps: [], due: null });
      isOpen = measure?.kind === 'to-be-confirmed' && piece.endsWith(':');
    }
  }
  return pieces;
}

function milestonePieces(entry: Entry, period: KnownPeriod): readonly Piece[] {
  const isOnlyColumn = entry.table !== null && !hasField(entry.table, 'kpi');
  return cellsOfField(entry, 'milestone').flatMap(({ points, line, column }) =>
    points.flatMap((text): readonly Piece[] => {
      const place = { line, column };
      const ladders = readLadders(text, period).filter(({ steps }) => steps.length > 0);
      if (ladders.length > 0) {
        return ladders.map(({ unit, words, steps }) => ({
          text: ladders.length === 1 ? text : words,
          place,
          steps,
          due: null,
          measure: {
            ...plainMeasure,
            kind: 'ladder',
            operator: 'at-least',
            value: steps.at(-1)?.value ?? null,
            unit,
          },
        }));
      }
      // Of a point with several dates it cannot be told which of them a figure belongs to.
      const measure = findDates(text, period, true).length > 1 ? null : readMeasure(text, period);
      const isSet =
        measure && (setInMilestones.includes(measure.kind) || (isOnlyColumn && measure.kind === 'coverage'));
      return isSet ? [{ text, place, measure, steps: [], due: null }] : [];
    }),
  );
}

const named = /\btarget of\s+(\d[^.;]*)/i;
const standing = /\b\d+\s+x\s+\p{L}+(?:\s+\p{L}+){0,2}/iu;

/** What is said of a figure ends with its date. */
function upToDate(text: string, period: KnownPeriod): string {
  const [first] = findDates(text, period, true);
  return first ? text.slice(0, first.end) : text;
}

/** Figures in an action are mostly of something else; only "target of" and "4 x workers" are taken. */
function actionPieces(entry: Entry, period: KnownPeriod): readonly Piece[] {
  const text = textOfEntry(entry, 'action');
  const [cell] = cellsOfField(entry, 'action');
  if (!cell) return [];
  return [named.exec(text)?.[1], standing.exec(text)?.[0]].flatMap((found): readonly Piece[] => {
    const [words] = found === undefined ? [] : splitMeasures(upToDate(found.trim(), period));
    const measure = words === undefined ? null : readMeasure(words, period);
    if (words === undefined || measure === null) return [];
    return [{ text: words, place: { line: cell.line, column: cell.column }, measure, steps: [], due: null }];
  });
}

const reached = /\b(?:total|number|figure)s? (?:to date|so far)\s*[-–:]?\s*\d[\d,]*/i;

/** What the plan prints as reached so far is no figure of an indicator: it is said beside the target. */
function withReached(target: Target, entry: Entry): Target {
  const found = reached.exec(`${textOfEntry(entry, 'status')} ${textOfEntry(entry, 'update')}`)?.[0];
  if (found === undefined || target.kind !== 'total') return target;
  return { ...target, note: `${target.note} The plan prints: ${found}.`.trim() };
}
