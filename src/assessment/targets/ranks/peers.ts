import { isAbsent } from '../../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../../domain/figures/observation';
import type { Indicator } from '../../../domain/indicator';
import type { Target } from '../../../domain/plan/plan';
import { countOf, verbFor } from '../../../domain/words/number-words';
import { groupLine } from '../../groups/group-line';
import { sameFor } from '../../place/comparison';
import { whyNotHeld } from '../figure-nature';
import { cannotJudge, type Reasoned } from '../reason';

/** The places that a target compares with, the place itself left out, and what the reader calls them. */
export interface PeerGroup {
  readonly name: string;
  /** Of every place of the group and every period, derived. */
  readonly observations: readonly Observation[];
}

/** Each place's figure of the same period, sex and age and of the same nature; null where it has none. */
export function alongside(
  observation: Observation,
  { observations }: PeerGroup,
): readonly (Observation | null)[] {
  const places = [...new Set(observations.map(({ locality }) => locality))];
  return places.map((place) => {
    const same = sameFor(
      observation,
      observations.filter(({ locality, category }) => locality === place && category === null),
    );
    const isUsable = same && !isAbsent(same.value) && isIllustrative(same) === isIllustrative(observation);
    return isUsable ? same : null;
  });
}

/** Invented figures have no real peers, and real ones no invented peers. */
export const isUnlike = (observation: Observation, { observations }: PeerGroup): boolean =>
  observations.length > 0 && observations.every((one) => isIllustrative(one) !== isIllustrative(observation));

export const unlike = cannotJudge('illustrative', 'illustrative figures are not compared with real ones');

/** One figure for the whole group, of an observation's period: the only place's own, or what its places come to together. */
export function figureOfPeers(
  observation: Observation,
  peers: PeerGroup,
  indicator: Indicator,
): number | Reasoned {
  if (isUnlike(observation, peers)) return unlike;
  const found = alongside(observation, peers);
  const [only] = found;
  const label = observation.period.label;
  const known = found.filter((one) => one !== null);
  const modelled = whyNotHeld([observation, ...known], indicator);
  if (modelled) return modelled;
  if (found.length < 2) {
    const value = only?.value;
    if (value !== undefined && !isAbsent(value)) return value;
    return cannotJudge('no-comparators', `${peers.name} has no figure for ${label}`);
  }
  if (known.length < found.length) {
    return cannotJudge(
      'no-comparators',
      `${known.length} of ${countOf(found.length, 'place')} of ${peers.name} ${verbFor(known.length, 'have')} a figure for ${label}, and an average needs all`,
    );
  }
  const line = groupLine({ indicator, groupName: peers.name, observations: known, region: null });
  if ('because' in line) return cannotJudge('no-comparators', line.because);
  if (line.from !== 'median') return line.value;
  return cannotJudge('no-comparators', `the figures of ${peers.name} cannot be made into one average`);
}

/** Why there is nobody to compare with. */
export function whyNoPeers({ comparator, comparatorSet }: Target): Reasoned {
  if (comparatorSet !== '') {
    return cannotJudge(
      'no-comparators',
      `there are no figures for ${sayWhom(comparatorSet)} to compare with`,
    );
  }
  const words = comparator === '' ? '' : `: its words are “${comparator}”`;
  return cannotJudge('no-comparator-set', `the plan does not say whom it compares with${words}`);
}

function sayWhom(set: string): string {
  if (set === 'england') return 'England';
  return set === 'region' ? 'the region' : set;
}
