import { isAbsent } from '../domain/absence';
import { againstGoal } from './goal';
import { listWords, startWithCapital } from './number-words';
import { inBrackets, sayNature, sayValue, sayWhen } from './say-value';
import type { Assessment, Benchmark, Progress } from './types';

/** An indicator that is off target and that no open action of the plan names. */
export interface Unserved {
  readonly assessment: Assessment;
  readonly words: string;
  /** Missed targets first, then targets behind, then figures far worse than a benchmark, then worse ones. */
  readonly weight: number;
  readonly isIllustrative: boolean;
}

interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** Indicators off target for which the plan does nothing (any more). An action names an indicator itself or by a target. */
export function findUnserved(
  assessments: readonly Assessment[],
  progress: readonly Progress[],
): readonly Unserved[] {
  return assessments.flatMap((assessment) => {
    const reasons = reasonsOf(assessment);
    const naming = progress.filter((one) => namesIndicator(one, assessment));
    if (reasons.length === 0 || naming.some(isOpen)) return [];
    return [
      {
        assessment,
        words: `${startWithCapital(listWords(reasons.map(({ words }) => words)))}. ${sayNaming(naming)}.`,
        weight: Math.max(...reasons.map(({ weight }) => weight)),
        isIllustrative:
          assessment.latest !== null &&
          sayNature([assessment.latest], assessment.indicator) === 'illustrative figures',
      },
    ];
  });
}

/** What its plan has not called done is open, whatever its date. */
export const isOpen = ({ action }: Progress): boolean => action.status !== 'done';

const namesIndicator = ({ action, targets }: Progress, { indicator }: Assessment): boolean =>
  action.indicators.includes(indicator.id) || targets.some((target) => target.indicator === indicator.id);

function sayNaming(naming: readonly Progress[]): string {
  if (naming.length === 0) return 'No action of the plan names it';
  const names = naming.map(({ action }) =>
    action.reference === '' ? `“${action.action}”` : action.reference,
  );
  return naming.length === 1
    ? `The only action that names it, ${names[0]}, is done`
    : `Every action that names it is done: ${listWords(names)}`;
}

const reasonsOf = (assessment: Assessment): readonly Reason[] => [
  ...targetReasons(assessment),
  ...[assessment.england, assessment.region].flatMap((benchmark) => benchmarkReason(benchmark, assessment)),
  ...goalReason(assessment),
];

const targetReasons = ({ standings }: Assessment): readonly Reason[] =>
  standings.flatMap(({ target, word }) =>
    word === 'missed' || word === 'behind'
      ? [{ words: `its target is ${word} (${target.target})`, weight: word === 'missed' ? 4 : 3 }]
      : [],
  );

function benchmarkReason(benchmark: Benchmark | null, { latest, indicator }: Assessment): readonly Reason[] {
  if (!benchmark || !latest || isAbsent(latest.value) || benchmark.comparison.kind !== 'comparison')
    return [];
  const { judgement, words } = benchmark.comparison;
  if (judgement !== 'worse' && judgement !== 'worst') return [];
  const nature = sayNature([latest], indicator);
  const figure = `${sayValue(latest.value, indicator)} ${sayWhen(latest.period)}${inBrackets(nature)}`;
  return [
    {
      words: `its latest figure, ${figure}, is ${words}, which is ${judgement === 'worst' ? 'much ' : ''}worse`,
      weight: judgement === 'worst' ? 2 : 1,
    },
  ];
}

function goalReason({ indicator, latest, england }: Assessment): readonly Reason[] {
  const found = againstGoal({ indicator, latest, england: england?.observations ?? [], group: null });
  if (found?.kind !== 'goal' || (found.judgement !== 'worse' && found.judgement !== 'worst')) return [];
  return [
    {
      words: `its goal, ${found.goal}, is ${found.words === 'not reached' ? 'not reached' : `missed (${found.words})`}`,
      weight: 1,
    },
  ];
}
