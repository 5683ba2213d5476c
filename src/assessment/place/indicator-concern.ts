import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { listWords } from '../../domain/words/number-words';
import { formatValue } from '../words/format-value';
import { inBrackets, sayNature, sayValue, sayWhen } from '../words/say-value';
import type { Assessment } from './assessment';
import type { Change } from './change';
import { againstGoal } from './goal';

/** Why an indicator is of concern, the most worrying first. */
export const concernKinds = [
  'target-missed',
  'target-behind',
  'much-worse',
  'worse',
  'goal-missed',
  'getting-worse',
  'signal',
] as const;

export type ConcernKind = (typeof concernKinds)[number];

export interface ConcernReason {
  readonly kind: ConcernKind;
  /** A clause that can stand alone: `its target is behind (32 ATR starts)`. */
  readonly words: string;
  readonly isIllustrative: boolean;
}

/**
 * Everything for which an indicator is of concern, the most worrying first: a target missed or behind, a figure
 * significantly worse than a benchmark's, a goal not reached, a change or a recent trend that is significant and for the
 * worse, and a concern at the latest point of its control chart.
 */
export const reasonsOf = (assessment: Assessment): readonly ConcernReason[] =>
  [
    ...ofTargets(assessment),
    ...ofBenchmarks(assessment),
    ...ofGoal(assessment),
    ...ofDirection(assessment),
    ...ofControlChart(assessment),
  ].toSorted((one, other) => concernKinds.indexOf(one.kind) - concernKinds.indexOf(other.kind));

const ofTargets = ({ standings }: Assessment): readonly ConcernReason[] =>
  standings.flatMap(({ target, word, isIllustrative: invented }) =>
    word === 'missed' || word === 'behind'
      ? [
          {
            kind: word === 'missed' ? ('target-missed' as const) : ('target-behind' as const),
            words: `its target is ${word} (${target.target})`,
            isIllustrative: invented,
          },
        ]
      : [],
  );

function ofBenchmarks({ england, region, latest, indicator }: Assessment): readonly ConcernReason[] {
  if (!latest || isAbsent(latest.value)) return [];
  const worse = [england, region].flatMap((benchmark) =>
    benchmark?.comparison.kind === 'comparison' &&
    (benchmark.comparison.judgement === 'worse' || benchmark.comparison.judgement === 'worst')
      ? [benchmark.comparison]
      : [],
  );
  if (worse.length === 0) return [];
  const isMuch = worse.some(({ judgement }) => judgement === 'worst');
  const figure = `${sayValue(latest.value, indicator)} ${sayWhen(latest.period)}${inBrackets(sayNature([latest], indicator))}`;
  return [
    {
      kind: isMuch ? 'much-worse' : 'worse',
      words: `its latest figure, ${figure}, is ${listWords(worse.map(({ words }) => words))}, which is ${isMuch ? 'much ' : ''}worse`,
      isIllustrative: isIllustrative(latest),
    },
  ];
}

function ofGoal({ indicator, latest, england }: Assessment): readonly ConcernReason[] {
  const found = againstGoal({ indicator, latest, england: england?.observations ?? [], group: null });
  if (found?.kind !== 'goal' || (found.judgement !== 'worse' && found.judgement !== 'worst')) return [];
  const how = found.words === 'not reached' ? 'not reached' : `missed (${found.words})`;
  return [{ kind: 'goal-missed', words: `its goal, ${found.goal}, is ${how}`, isIllustrative: false }];
}

/**
 * The change since the last comparable figure, and the trend of the latest five years, where they are significant. One that
 * is for the better is told beside one that is for the worse: the reader sees both on the page.
 */
function ofDirection({ change, trend, indicator }: Assessment): readonly ConcernReason[] {
  const told = [
    ...(change.kind === 'change'
      ? [{ judgement: change.judgement, words: sayChange(change, indicator) }]
      : []),
    ...(trend.kind === 'trend'
      ? [
          {
            judgement: trend.judgement,
            words: `${trend.direction} over five yearly figures, ${trend.from.label} to ${trend.to.label}`,
          },
        ]
      : []),
  ];
  const worse = told.filter(({ judgement }) => judgement === 'worse');
  if (worse.length === 0) return [];
  const ways = listWords(worse.map(({ words }) => words));
  const better = told
    .filter(({ judgement }) => judgement === 'better')
    .map(({ words }) => `, though ${words}`);
  const words = `it is getting worse: ${ways}, which is statistically significant${better.join('')}`;
  return [{ kind: 'getting-worse', words, isIllustrative: false }];
}

function sayChange({ direction, from, to }: Change, indicator: Indicator): string {
  const [before, after] = [from, to].map(({ value, period }) =>
    isAbsent(value) ? '' : `${formatValue(value, indicator)} ${sayWhen(period)}`,
  );
  return `${direction === 'rising' ? 'up' : 'down'} from ${before} to ${after}`;
}

function ofControlChart({ control }: Assessment): readonly ConcernReason[] {
  if (control?.kind !== 'control-chart' || !control.variation.startsWith('concern')) return [];
  const latest = control.signalWords[0]?.replace(/\.$/, '') ?? '';
  return [
    {
      kind: 'signal',
      words: `its control chart signals a concern (${latest.replace(/, a concern$/, '')})`,
      isIllustrative: control.isIllustrative,
    },
  ];
}
