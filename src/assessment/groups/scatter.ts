import { isAbsent } from '../../domain/figures/absence';
import type { Observation } from '../../domain/figures/observation';
import { isIllustrative } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Period } from '../../domain/time/period';
import { countOf, startWithSmall } from '../../domain/words/number-words';
import { percentile } from '../../statistics/ranks/percentiles';
import { briefly, type Finding, firstThatFits, sentences } from '../words/heading';
import type { GroupComparison } from './group-finding';
import type { RankedPlace } from './ranked-place';

export interface ScatterPoint {
  readonly code: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly across: Observation;
  readonly up: Observation;
}

/** Two indicators in the same places. */
export interface Scatter extends Finding {
  readonly across: { readonly indicator: Indicator; readonly period: Period };
  readonly up: { readonly indicator: Indicator; readonly period: Period };
  readonly groupName: string;
  readonly points: readonly ScatterPoint[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  readonly england: { readonly across: number; readonly up: number } | null;
  /** The middle values of the plotted places. */
  readonly middle: { readonly across: number; readonly up: number } | null;
  /** The plain warning that stands beside every such picture. */
  readonly warning: string;
  readonly isIllustrative: boolean;
}

const warning =
  'Each point is a place, not a person. Two figures that go together across places do not show that one leads to the other, nor that it holds for any one person; places differ in size, age, wealth and in how things are recorded.';

/** Two comparisons of one group, place by place. Places without both figures are named, not plotted. */
export function scatterOf(across: GroupComparison, up: GroupComparison): Scatter {
  const uppers = new Map(up.places.map((place) => [place.code, place]));
  const pairs = across.places.map((place) => ({ place, other: uppers.get(place.code) ?? null }));
  const points = pairs.flatMap(({ place, other }) => (other ? pointOf(place, other) : []));
  const plotted = new Set(points.map(({ code }) => code));
  const leftOut = pairs
    .filter(({ place }) => !plotted.has(place.code))
    .map(({ place, other }) => ({ name: place.name, why: whyNot(place, other) }));
  const parts = {
    across: { indicator: across.indicator, period: across.period },
    up: { indicator: up.indicator, period: up.period },
    groupName: across.groupName,
    points,
    leftOut,
    england: pairOf(across.england, up.england),
    middle: points.length < 3 ? null : middleOf(points),
    warning,
    isIllustrative: points.some((point) => isIllustrative(point.across) || isIllustrative(point.up)),
  };
  return { ...parts, ...sayScatter(parts) };
}

function pointOf(
  { code, name, isChosen, observation }: RankedPlace,
  other: RankedPlace,
): readonly ScatterPoint[] {
  if (isAbsent(observation.value) || isAbsent(other.observation.value)) return [];
  return [{ code, name, isChosen, across: observation, up: other.observation }];
}

function whyNot({ observation: { value } }: RankedPlace, other: RankedPlace | null): string {
  if (isAbsent(value)) return value.why;
  return other && isAbsent(other.observation.value) ? other.observation.value.why : 'no figure';
}

function pairOf(across: Observation | null, up: Observation | null): Scatter['england'] {
  if (!across || !up || isAbsent(across.value) || isAbsent(up.value)) return null;
  return { across: across.value, up: up.value };
}

function middleOf(points: readonly ScatterPoint[]): Scatter['middle'] {
  const middle = (read: (point: ScatterPoint) => Observation) =>
    percentile(
      points.map((point) => read(point).value as number).toSorted((one, other) => one - other),
      0.5,
    );
  return { across: middle(({ across }) => across), up: middle(({ up }) => up) };
}

function sayScatter({ across, up, groupName, points, leftOut }: Omit<Scatter, keyof Finding>): Finding {
  const [one, other] = [startWithSmall(across.indicator.name), startWithSmall(up.indicator.name)];
  const places = countOf(points.length, 'place');
  const names = `${one} against ${other}`;
  const dated = `${one} (${across.period.label}) against ${other} (${up.period.label})`;
  const finding = firstThatFits(
    `${briefly(groupName)}: ${dated} in ${places}.`,
    `${briefly(groupName)}: ${names} in ${places}.`,
    `${briefly(groupName)}: two indicators, place by place.`,
  );
  return {
    finding,
    detail: sentences(
      finding.includes(dated) ? '' : dated,
      finding.includes(places) ? '' : places,
      leftOut.length === 0 ? '' : `${countOf(leftOut.length, 'place')} without both figures`,
    ),
  };
}
