import type { MeasureUnderImprovement } from '../../domain/plan/plan';
import { namesPriority, type Priority } from '../../domain/plan/priority';
import { daysBetween, formatDate, type IsoDate } from '../../domain/time/iso-date';
import { numberWord, startWithCapital } from '../../domain/words/number-words';
import type { Assessment } from '../place/assessment';
import { findUnserved, isOpen } from '../place/unserved';
import type { Standing } from '../targets/verdict';
import { isMeasureLate, sayMeasure } from './measures';
import type { Progress } from './progress';

export const exceptionKinds = [
  'late',
  'date-doubtful',
  'no-update',
  'concern-without-action',
  'action-without-indicator',
  'target-not-judged',
  'priority-without-action',
  'priority-without-measure',
  'measure-late',
] as const;
/** What a partnership's board asks about first; as in the address. */
export type ExceptionKind = (typeof exceptionKinds)[number];

interface Weighed {
  /** One or two plain sentences: why it stands in its list. */
  readonly words: string;
  /** Within a list, the larger the more worrying. */
  readonly weight: number;
  readonly isIllustrative: boolean;
}

export type ActionExceptionKind = Extract<
  ExceptionKind,
  'late' | 'date-doubtful' | 'no-update' | 'action-without-indicator'
>;

export type PriorityExceptionKind = Extract<
  ExceptionKind,
  'priority-without-action' | 'priority-without-measure'
>;

/** What one list of exceptions holds: an action, an indicator, a target, a priority or a measure, and why. */
export type Exception =
  | (Weighed & { readonly kind: ActionExceptionKind; readonly progress: Progress })
  | (Weighed & { readonly kind: 'concern-without-action'; readonly assessment: Assessment })
  | (Weighed & { readonly kind: 'target-not-judged'; readonly standing: Standing })
  | (Weighed & { readonly kind: PriorityExceptionKind; readonly priority: Priority })
  | (Weighed & { readonly kind: 'measure-late'; readonly measure: MeasureUnderImprovement });

export interface ExceptionParts {
  readonly assessments: readonly Assessment[];
  readonly progress: readonly Progress[];
  /** Of every target of the plan, each once. */
  readonly standings: readonly Standing[];
  readonly priorities: readonly Priority[];
  readonly measures: readonly MeasureUnderImprovement[];
  readonly asAt: IsoDate;
}

/**
 * Everything that a plan's board must ask about: list after list, within each the most worrying first. An update made
 * on the day `since` counts.
 */
export function exceptionsOf(parts: ExceptionParts, since: IsoDate): readonly Exception[] {
  const found: readonly Exception[] = [
    ...parts.progress.flatMap((one) => [
      ...late(one),
      ...withoutUpdate(one, since),
      ...withoutIndicator(one),
    ]),
    ...findUnserved(parts.assessments, parts.progress).map((one) => ({
      kind: 'concern-without-action' as const,
      ...one,
    })),
    ...parts.standings.flatMap(notJudged),
    ...parts.priorities.flatMap((priority) => lackingPriority(priority, parts.progress)),
    ...parts.measures.flatMap((measure) => lateMeasure(measure, parts.asAt)),
  ];
  return exceptionKinds.flatMap((kind) =>
    found.filter((one) => one.kind === kind).toSorted((one, other) => other.weight - one.weight),
  );
}

function late(progress: Progress): readonly Exception[] {
  const { word, because, daysLate } = progress;
  if (word !== 'late' && word !== 'date-doubtful') return [];
  return [{ kind: word, progress, words: asSentence(because), weight: daysLate, isIllustrative: false }];
}

/** No update at all weighs more than one that nobody dated, and that more than any old one. */
const weights = { none: 2_000_000, undated: 1_000_000 } as const;

function withoutUpdate(progress: Progress, since: IsoDate): readonly Exception[] {
  const { update, updatedOn } = progress.action;
  if (!isOpen(progress) || (updatedOn !== null && updatedOn >= since)) return [];
  const found = { kind: 'no-update' as const, progress, isIllustrative: false };
  if (updatedOn !== null) {
    const words = `Its last update is of ${formatDate(updatedOn)}, before ${formatDate(since)}.`;
    return [{ ...found, words, weight: daysBetween(updatedOn, since) }];
  }
  if (update === '') {
    return [{ ...found, words: 'The plan holds no update of it.', weight: weights.none + progress.daysLate }];
  }
  const words = `Its update has no date, so that nobody can tell whether it was made since ${formatDate(since)}.`;
  return [{ ...found, words, weight: weights.undated + progress.daysLate }];
}

function withoutIndicator(progress: Progress): readonly Exception[] {
  const { action, targets } = progress;
  if (action.indicators.length > 0 || targets.some(({ indicator }) => indicator !== null)) return [];
  const words =
    targets.length === 0
      ? 'It names no indicator and no target: no figure can show what comes of it.'
      : `It names no indicator, and ${targets.length === 1 ? 'its target has none' : `none of its ${numberWord(targets.length)} targets has one`}.`;
  return [
    {
      kind: 'action-without-indicator',
      progress,
      words,
      weight: isOpen(progress) ? 1 : 0,
      isIllustrative: false,
    },
  ];
}

const notJudged = (standing: Standing): readonly Exception[] =>
  standing.word === 'cannot-be-judged'
    ? [
        {
          kind: 'target-not-judged',
          standing,
          words: asSentence(standing.because),
          weight: standing.target.indicator === null ? 0 : 1,
          isIllustrative: standing.isIllustrative,
        },
      ]
    : [];

function lackingPriority(priority: Priority, progress: readonly Progress[]): readonly Exception[] {
  const own = progress.filter(({ action }) => namesPriority(action.priority, priority));
  const isMeasured =
    priority.indicators.length > 0 ||
    own.some(
      ({ action, targets }) =>
        action.indicators.length > 0 || targets.some(({ indicator }) => indicator !== null),
    );
  const found = { priority, isIllustrative: false };
  return [
    ...(own.length === 0
      ? [
          {
            ...found,
            kind: 'priority-without-action' as const,
            words: 'No action of the plan stands under it.',
            weight: 0,
          },
        ]
      : []),
    ...(isMeasured
      ? []
      : [
          {
            ...found,
            kind: 'priority-without-measure' as const,
            words:
              own.length === 0
                ? 'It names no indicator, and has no action that could.'
                : `It names no indicator, and ${own.length === 1 ? 'its action names none' : `none of its ${numberWord(own.length)} actions names one`}.`,
            weight: own.length,
          },
        ]),
  ];
}

const lateMeasure = (measure: MeasureUnderImprovement, asAt: IsoDate): readonly Exception[] =>
  measure.due.date !== null && isMeasureLate(measure, asAt)
    ? [
        {
          kind: 'measure-late',
          measure,
          words: sayMeasure(measure),
          weight: daysBetween(measure.due.date, asAt),
          isIllustrative: false,
        },
      ]
    : [];

const asSentence = (clause: string): string => startWithCapital(clause.endsWith('.') ? clause : `${clause}.`);
