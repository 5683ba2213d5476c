import { derive } from '../../assessment/place/derive';
import type { PeerGroup } from '../../assessment/targets/ranks/peers';
import type { Catalogue } from '../../domain/catalogue';
import { noRow, type Series } from '../../domain/figures/observation';
import { englandCode, type LocalityCode } from '../../domain/ids';
import type { Place } from '../../domain/places/place';
import type { Plan, Target } from '../../domain/plan/plan';
import type { SeriesArguments } from '../../queries/series/series';
import { slugOf } from '../../selection/place';
import { groupsFor } from '../compare/groups';

/** Whom a target compares with: what the reader calls them, and their codes without the place's own. */
interface PeerSet {
  readonly name: string;
  readonly codes: readonly LocalityCode[];
}

/** null: the target compares with nobody, or with somebody who is not known here. */
function peerSetOf({ kind, comparatorSet }: Target, place: Place, catalogue: Catalogue): PeerSet | null {
  if (comparatorSet === '' || (kind !== 'rank' && kind !== 'comparator')) return null;
  const nameOf = (code: LocalityCode) => catalogue.localities.find((one) => one.code === code)?.name;
  // One figure for the whole is published for England and its regions; a rank needs their places.
  if (kind === 'comparator' && (comparatorSet === 'england' || comparatorSet === 'region')) {
    const whole = comparatorSet === 'england' ? englandCode : place.region;
    return whole === null ? null : { name: nameOf(whole) ?? whole, codes: [whole] };
  }
  const groups = groupsFor(place, catalogue);
  const group =
    comparatorSet === 'region'
      ? groups.find(({ region }) => region !== null && region.code === place.region)
      : groups.find(({ id }) =>
          [
            comparatorSet === 'england' ? 'all' : comparatorSet,
            `neighbours-${slugOf(comparatorSet)}`,
          ].includes(id),
        );
  if (!group) return null;
  const codes = group.localities.filter(({ validTo }) => validTo === null).map(({ code }) => code);
  return { name: group.name, codes: codes.filter((code) => !place.localities.includes(code)) };
}

/** What must be asked to judge a plan's ranks and comparisons; null where the plan has none. */
export function peerArguments(plan: Plan | null, place: Place, catalogue: Catalogue): SeriesArguments | null {
  const wanted = (plan?.targets ?? []).flatMap((target) => {
    const set = peerSetOf(target, place, catalogue);
    return set && target.indicator ? [{ indicator: target.indicator, codes: set.codes }] : [];
  });
  if (wanted.length === 0) return null;
  return {
    indicators: [...new Set(wanted.map(({ indicator }) => indicator))],
    localities: [...new Set(wanted.flatMap(({ codes }) => codes))],
  };
}

/** The figures of those whom a target compares with. A place without a single figure stays among them, as one without. */
export const peersFrom =
  (series: readonly Series[], place: Place, catalogue: Catalogue) =>
  (target: Target): PeerGroup | null => {
    const set = peerSetOf(target, place, catalogue);
    const indicator = catalogue.indicators.find(({ id }) => id === target.indicator);
    if (!set || !indicator) return null;
    const known = series
      .filter((one) => one.indicator === indicator.id && set.codes.includes(one.locality))
      .flatMap(({ observations }) => observations);
    const [first] = known;
    if (!first) return null;
    const silent = set.codes.filter((code) => known.every(({ locality }) => locality !== code));
    const gaps = silent.map((locality) => noRow(indicator, locality, first.period));
    return { name: set.name, observations: [...known, ...gaps].map((one) => derive(one, indicator)) };
  };
