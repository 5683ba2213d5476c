import { isAbsent } from '../../domain/figures/absence';
import { isModelled, type Observation } from '../../domain/figures/observation';
import type { Indicator, SeriesBreak } from '../../domain/indicator';
import { type CannotSay, cannotSay } from '../../domain/judgement';
import { daysBetween } from '../../domain/time/iso-date';
import { divideBetween, dividesOf, sayDivide } from './last-comparable';

/** What can be asked of a series, and why not where it cannot. */
export const methods = [
  'interval',
  'change',
  'comparison',
  'ranking',
  'trend',
  'control-chart',
  'funnel',
  'sum',
] as const;

export type Method = (typeof methods)[number];

/** null: the method applies. */
export type Validity = Readonly<Record<Method, CannotSay | null>>;

/** A fact about figures that makes some methods meaningless, and the words that say so after "because". */
interface Obstacle {
  readonly stops: readonly Method[];
  readonly because: string;
  readonly holdsFor: (indicator: Indicator) => boolean;
}

/** Read from the top: the first that holds is the reason given. */
const obstacles: readonly Obstacle[] = [
  {
    stops: ['interval', 'trend', 'control-chart', 'funnel', 'ranking', 'comparison', 'sum'],
    because: 'the figures are modelled estimates: they move with the model, not only with what it describes',
    holdsFor: ({ measure }) => measure === 'estimate',
  },
  {
    stops: ['trend', 'control-chart'],
    because:
      'the figures add up through the year and start again: each one holds the months before it, so only the same months of two years can be compared',
    holdsFor: ({ window }) => window === 'year-to-date',
  },
  {
    stops: ['trend', 'control-chart'],
    because:
      'the periods overlap: each figure shares months with the one before it, so a run of them is not independent',
    holdsFor: ({ window }) => window === 'rolling' || window === 'pooled',
  },
  {
    stops: ['trend'],
    because: 'only yearly figures are tested: months and quarters move with the season',
    holdsFor: ({ frequency }) => frequency === 'monthly' || frequency === 'quarterly',
  },
  {
    stops: ['trend', 'control-chart'],
    because: 'the figures do not come at even steps',
    holdsFor: ({ frequency }) => frequency === 'irregular',
  },
  {
    stops: ['trend'],
    because: 'a bare count has neither a denominator nor an interval to test it with',
    holdsFor: ({ measure }) => measure === 'count',
  },
  {
    stops: ['comparison', 'ranking', 'funnel'],
    because: 'a count depends on the size of the place',
    holdsFor: ({ measure }) => measure === 'count',
  },
  {
    stops: ['funnel'],
    because: 'a mean has no count of events to draw limits from',
    holdsFor: ({ measure }) => measure === 'mean',
  },
  {
    stops: ['sum'],
    because: 'an age-standardised rate cannot be worked out from the rates of its parts',
    holdsFor: ({ measure }) => measure === 'directly-standardised-rate',
  },
  {
    stops: ['sum'],
    because: 'a mean cannot be worked out from the means of its parts',
    holdsFor: ({ measure }) => measure === 'mean',
  },
];

/** Which methods an indicator's own nature allows, whatever its figures are. */
export const validityOf = (indicator: Indicator): Validity =>
  Object.fromEntries(
    methods.map((method) => {
      const obstacle = obstacles.find(({ stops, holdsFor }) => stops.includes(method) && holdsFor(indicator));
      return [method, obstacle ? cannotSay(obstacle.because) : null];
    }),
  ) as Record<Method, CannotSay | null>;

/**
 * Why a run of observations cannot be tested as one series, whatever the method: a break, figures of several editions
 * or natures. null: it can. `observations` are those to be tested, earliest first, all with a value.
 */
export function unevenness(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
): CannotSay | null {
  const [first, last] = [observations[0], observations.at(-1)];
  if (!first || !last) return null;
  const divide = divideBetween(first.period, last.period, dividesOf(breaks, observations));
  if (divide) return cannotSay(sayDivide(divide));
  if (observations.some(isModelled)) return cannotSay('some of the figures are modelled estimates');
  const mixed = (['illustrative', 'provisional', 'revised'] as const).find((status) => {
    const marked = observations.filter((one) => one.status.includes(status)).length;
    return marked > 0 && marked < observations.length;
  });
  switch (mixed) {
    case 'illustrative':
      return cannotSay('illustrative figures stand beside real ones');
    case 'provisional':
      return cannotSay('some of the figures are provisional and some are final');
    case 'revised':
      return cannotSay('some of the figures were revised and some were not, so they are of several editions');
    case undefined:
      return null;
  }
}

/** The newest `most` observations that follow each other without a gap, earliest first. */
export function newestRun(observations: readonly Observation[], most: number): readonly Observation[] {
  const run: Observation[] = [];
  for (let index = observations.length - 1; index >= 0 && run.length < most; index -= 1) {
    const observation = observations[index] as Observation;
    const next = run[0];
    if (isAbsent(observation.value)) {
      // What is not published yet is no gap.
      if (next) break;
    } else if (next && daysBetween(observation.period.end, next.period.start) !== 1) break;
    else run.unshift(observation);
  }
  return run;
}
