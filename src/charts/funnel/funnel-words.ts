import type { Funnel, FunnelPoint } from '../../assessment/groups/funnel';
import { limitsAround } from '../../assessment/groups/funnel-limits';
import { formatValue } from '../../assessment/words/format-value';
import { sayValue } from '../../assessment/words/say-value';
import { isIllustrative } from '../../domain/figures/observation';
import {
  countOf,
  inFigures,
  listWords,
  numberWord,
  startWithCapital,
  startWithSmall,
} from '../../domain/words/number-words';
import { judgementMark } from '../marks/judgement-mark';
import type { ReadableMark } from '../marks/readable-mark';
import { statusWords } from '../tables/status-words';

const words: Readonly<Record<FunnelPoint['significance'], string>> = {
  'low-0.001': 'below the 99.8% limit',
  'low-0.025': 'below the 95% limit',
  'not-significant': 'within the limits',
  'high-0.025': 'above the 95% limit',
  'high-0.001': 'above the 99.8% limit',
};

export const significanceWords = ({ significance }: FunnelPoint): string => words[significance];

/** Empty where nothing is judged, or nothing is out of the ordinary. */
export const funnelJudgement = ({ significance, judgement }: FunnelPoint): string =>
  significance === 'not-significant' || judgement === 'not-judged' ? '' : judgementMark(judgement).word;

/** What the tooltip says of a point. All of it stands in the table too. */
export function funnelPointLines(
  { comparison, sizeName, baseline }: Funnel,
  point: FunnelPoint,
): readonly string[] {
  const { place, value, size } = point;
  const limits = limitsAround(baseline, size, comparison.indicator);
  const say = (limit: number) => formatValue(limit, comparison.indicator);
  const verdict = [significanceWords(point), funnelJudgement(point)].filter((part) => part !== '');
  return [
    `${place.name}, ${comparison.period.label}`,
    sayValue(value, comparison.indicator),
    verdict.join(', '),
    `95% limits at its size: ${say(limits.lower95)} to ${say(limits.upper95)}`,
    `${sizeName}: ${inFigures(Math.round(size))}`,
    statusWords(place.observation),
  ].filter((line) => line !== '');
}

const most = 8;
const listed = (points: readonly FunnelPoint[]): string => {
  const names = points.map(({ place }) => place.name);
  if (names.length <= most) return listWords(names);
  return `${names.slice(0, most).join(', ')} and ${countOf(names.length - most, 'other')}`;
};

/** `higher (worse) A and B; lower (better) C` */
function sides(points: readonly FunnelPoint[]): string {
  const clauses = (['high', 'low'] as const).flatMap((side) => {
    const here = points.filter(({ significance }) => significance.startsWith(side));
    const [first] = here;
    if (!first) return [];
    const judged = funnelJudgement(first);
    return [`${side}er${judged === '' ? '' : ` (${judged})`}: ${listed(here)}`];
  });
  return clauses.join('; ');
}

function outside(points: readonly FunnelPoint[]): readonly string[] {
  const strict = points.filter(({ significance }) => significance.endsWith('0.001'));
  const usual = points.filter(({ significance }) => significance.endsWith('0.025'));
  const verb = (count: number) => (count === 1 ? 'lies' : 'lie');
  return [
    strict.length === 0
      ? `None of ${points.length} lies outside the 99.8% limits.`
      : `${startWithCapital(numberWord(strict.length))} of ${points.length} ${verb(strict.length)} outside the 99.8% limits (${sides(strict)}).`,
    ...(usual.length === 0
      ? []
      : [
          `${startWithCapital(numberWord(usual.length))} ${strict.length === 0 ? '' : 'more '}${verb(usual.length)} outside the 95% limits (${sides(usual)}).`,
        ]),
    `By chance alone about one in twenty would lie outside the 95% limits.`,
  ];
}

/** The funnel in words: who lies outside the limits, the chosen place, the method, and who is left out. */
export function describeFunnel(funnel: Funnel): string {
  const { points, leftOut, method, baselineName, baseline, comparison, sizeName } = funnel;
  const { indicator, groupName, period } = comparison;
  const say = (value: number) => formatValue(value, indicator);
  const around =
    baselineName === 'England'
      ? 'England’s value, since a suppressed place leaves that of the places together unknown'
      : `the value of ${baselineName}`;
  return [
    `Funnel plot of ${startWithSmall(indicator.name)} (${indicator.unit}) by ${startWithSmall(sizeName)}: ${countOf(points.length, 'place')}, ${groupName}, ${period.label}.`,
    ...outside(points),
    ...points.flatMap((point) =>
      point.place.isChosen
        ? [`${point.place.name}, ${say(point.value)}, lies ${significanceWords(point)}.`]
        : [],
    ),
    `The lines are ${method}, around ${around} (${say(baseline)}).`,
    leftOut.length === 0 ? '' : `Left out: ${leftOut.map(({ name, why }) => `${name} (${why})`).join(', ')}.`,
    points.some(({ place }) => isIllustrative(place.observation)) ? 'Hollow points are illustrative.' : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

export const marksOfFunnel = (funnel: Funnel): readonly ReadableMark[] =>
  funnel.points.map((point, index) => ({
    words: funnelPointLines(funnel, point).join(', '),
    series: 'values',
    index,
  }));
