import { isIllustrative, type Observation } from '../../../domain/figures/observation';
import { validityOf } from '../../place/validity';
import { whyNoFigure } from '../figure-nature';
import { latestBy, whyTooOld } from '../latest-against';
import { cannotJudge, type Reasoned } from '../reason';
import { endOf, insideWindow, type MeasuredCase } from '../target-case';
import { judged, unjudged, type Verdict } from '../verdict';
import { type PeerGroup, whyNoPeers } from './peers';
import { type RankPlace, rankPlace } from './rank-place';
import { sayAlways, sayRank } from './rank-words';

/**
 * Judges "in the top quartile of its comparators". The best end is the one that the indicator's polarity names: a rank has
 * no operator. "Always" asks every period of the target's time, else the latest one does.
 */
export function judgeRank(one: MeasuredCase): Verdict {
  const { target, indicator, peers } = one;
  const why = whyNoRank(one);
  if (!peers || why) {
    const { reason, because } = why ?? whyNoPeers(target);
    return unjudged(reason, because);
  }
  const due = endOf(target);
  const figure = latestBy(insideWindow(one), one.asAt, due);
  const obstacle = figure ? whyTooOld(figure, due, one.asAt) : whyNoFigure(insideWindow(one), one.asAt);
  if (!figure || obstacle) {
    return unjudged(obstacle?.reason ?? 'no-figure', obstacle?.because ?? 'no figure');
  }
  const latest = rankPlace(figure.observation, peers, indicator);
  const known = { actual: figure.value, isIllustrative: isIllustrative(figure.observation) };
  if (saysAlways(one)) return judgeAlways(latest, one, peers, known);
  if (latest.kind !== 'rank') return unjudged(latest.reason, latest.because, known);
  const isOver = due !== null && (one.asAt > due || figure.observation.period.end >= due);
  return judged(wordFor(latest.isIn, isOver, due === null), `${sayRank(latest, peers, indicator)}.`, {
    ...known,
    ...foundOf(latest),
  });
}

const foundOf = ({ observation, limit }: RankPlace) => ({ needed: limit, interval: observation.interval });

function wordFor(isIn: RankPlace['isIn'], isOver: boolean, isOngoing: boolean) {
  if (isIn === 'perhaps') return 'too-close-to-call';
  if (isIn === 'certainly') return isOver || isOngoing ? 'met' : 'on-course';
  return isOver ? 'missed' : 'behind';
}

const wordsOf = ({ target }: MeasuredCase): string =>
  [target.target, target.written, target.comparator, target.note].join(' ');
const saysAlways = (one: MeasuredCase): boolean => /\balways\b/i.test(wordsOf(one));
const saysQuarter = (one: MeasuredCase): boolean => /quartile|quarter|25 ?%/i.test(wordsOf(one));

function whyNoRank(one: MeasuredCase): Reasoned | null {
  const { target, indicator, peers } = one;
  if (!peers) return whyNoPeers(target);
  const incomparable = validityOf(indicator).ranking;
  if (incomparable) {
    return cannotJudge(indicator.measure === 'estimate' ? 'modelled' : 'wrong-measure', incomparable.because);
  }
  if (indicator.polarity === 'no-judgement') {
    return cannotJudge('no-polarity', 'the indicator has no better side, so there is no best quarter');
  }
  return saysQuarter(one) ? null : cannotJudge('no-number', 'the plan does not say which rank to reach');
}

/** One period outside breaks "always" for good; only every period inside, and the time over, makes it. */
function judgeAlways(
  latest: RankPlace | Reasoned,
  one: MeasuredCase,
  peers: PeerGroup,
  figure: { readonly actual: number; readonly isIllustrative: boolean },
): Verdict {
  const { target, indicator, asAt } = one;
  const due = endOf(target);
  const places = inItsTime(one).map((observation) => rankPlace(observation, peers, indicator));
  const ranked = places.filter((place) => place.kind === 'rank');
  const isRanked = latest.kind === 'rank';
  const because = isRanked
    ? `${sayRank(latest, peers, indicator)}${sayAlways(ranked, places.length)}`
    : latest.because;
  const known = isRanked ? { ...figure, ...foundOf(latest) } : figure;
  if ([...ranked, latest].some((place) => place.kind === 'rank' && place.isIn === 'not')) {
    return judged(due === null ? 'behind' : 'missed', `${because}.`, known);
  }
  const obstacle = places.find((place) => place.kind !== 'rank') ?? whyNotAlways(one, ranked.length);
  if (obstacle) {
    const more = isRanked ? `${because}; ${obstacle.because}` : obstacle.because;
    return unjudged(obstacle.reason, more, known);
  }
  if (ranked.some(({ isIn }) => isIn === 'perhaps')) return judged('too-close-to-call', `${because}.`, known);
  const isOver =
    due !== null && (asAt > due || ranked.some(({ observation }) => observation.period.end >= due));
  return judged(isOver || due === null ? 'met' : 'on-course', `${because}.`, known);
}

function whyNotAlways({ target }: MeasuredCase, periods: number): Reasoned | null {
  if (target.windowStart === null) {
    return cannotJudge('no-start', 'the plan does not say from when “always” counts');
  }
  return periods === 0 ? cannotJudge('no-figure', 'no whole period of its time has a figure') : null;
}

/** Every period of the target's time; none where nobody says when it started. */
function inItsTime(one: MeasuredCase): readonly Observation[] {
  const end = endOf(one.target);
  if (one.target.windowStart === null) return [];
  return insideWindow(one).filter(
    ({ period }) => period.end <= one.asAt && (end === null || period.end <= end),
  );
}
