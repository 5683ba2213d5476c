import { type Funnel, funnelOf } from '../../assessment/groups/funnel';
import type { GroupComparison } from '../../assessment/groups/group-finding';
import { type Matrix, matrixOf } from '../../assessment/groups/matrix';
import { type Multiples, multiplesOf } from '../../assessment/groups/multiples';
import { type Scatter, scatterOf } from '../../assessment/groups/scatter';
import { type Spine, spineOf } from '../../assessment/groups/spine';
import { type TileMap, tileMapOf } from '../../assessment/groups/tile-map';
import type { Catalogue } from '../../domain/catalogue';
import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation, type Series } from '../../domain/figures/observation';
import { englandCode } from '../../domain/ids';
import type { Indicator } from '../../domain/indicator';
import type { ComparisonArguments } from '../../queries/comparison';
import type { SeriesArguments } from '../../queries/series/series';
import { nameWithoutSuffix } from '../../selection/place';
import { growsWithThePlace, whyNot } from './comparable';
import { comparisonArguments, namesOf, sideBySide } from './side-by-side';
import type { CompareViewName, Subject } from './views';

/** One indicator in one period, from which several views are made. */
interface OfOnePeriod {
  readonly comparison: GroupComparison;
}

/** What a view shows: judged, in words, and not yet drawn. */
export type Compared =
  | (OfOnePeriod & { readonly view: 'ordered'; readonly shown: GroupComparison })
  | (OfOnePeriod & { readonly view: 'funnel'; readonly shown: Funnel })
  | (OfOnePeriod & { readonly view: 'map'; readonly shown: TileMap })
  | { readonly view: 'heat-map'; readonly shown: Matrix }
  | { readonly view: 'spine'; readonly shown: Spine }
  | { readonly view: 'over-time'; readonly shown: Multiples }
  | { readonly view: 'scatter'; readonly shown: Scatter }
  | Refused;

interface Refused {
  readonly view: 'none';
  /** In whole sentences. */
  readonly why: string;
}

const refused = (why: string): Refused => ({ view: 'none', why });

/** The figures of the latest or the chosen period that a view needs; null where it needs none. */
export function figuresFor(view: CompareViewName, subject: Subject): ComparisonArguments | null {
  const { catalogue, group, indicator, against, periodLabel } = subject;
  switch (view) {
    case 'over-time':
      return null;
    case 'heat-map':
    case 'spine':
      return comparisonArguments(
        localIndicators(catalogue).map(({ id }) => id),
        group,
        '',
      );
    case 'scatter':
      return against ? comparisonArguments([indicator.id, against.id], group, '') : null;
    default:
      return comparisonArguments([indicator.id], group, periodLabel);
  }
}

/** The figures of all periods that a view needs; null where it needs none. */
export function seriesFor(view: CompareViewName, { group, indicator }: Subject): SeriesArguments | null {
  if (view !== 'over-time') return null;
  const codes = group.localities.map(({ code }) => code);
  const region = group.region ? [group.region.code] : [];
  return { indicators: [indicator.id], localities: [...codes, englandCode, ...region] };
}

interface Answered {
  /** Of `figuresFor` and `seriesFor`; empty where nothing was asked. */
  readonly figures: readonly Observation[];
  readonly series: readonly Series[];
  /** As in `sayNotFetched`. */
  readonly notFetched: string;
}

/** What a view shows of the answers, or why it can show nothing. */
export function compareAs(view: CompareViewName, subject: Subject, answered: Answered): Compared {
  switch (view) {
    case 'heat-map': {
      const matrix = matrixFor(subject, answered);
      return matrix.rows.length > 0
        ? { view, shown: matrix }
        : refused('No indicator has a figure in this group.');
    }
    case 'spine': {
      const matrix = matrixFor(subject, answered);
      const own = matrix.localities.find(({ isChosen }) => isChosen) ?? matrix.localities[0];
      const spine = own ? spineOf(matrix, own.code) : null;
      return spine && spine.rows.length > 0 ? { view, shown: spine } : refused(noSpine(subject, answered));
    }
    case 'over-time':
      return overTime(subject, answered.series);
    case 'scatter':
      return asScatter(subject, answered.figures);
    default:
      return inOnePeriod(view, subject, answered);
  }
}

/** The message of a view in one sentence; empty where it can show nothing. */
export const findingOf = (compared: Compared): string =>
  compared.view === 'none' ? '' : compared.shown.finding;

/** Whether any figure that is shown is invented. */
export function showsIllustrative(compared: Compared): boolean {
  if (compared.view === 'none') return false;
  if ('comparison' in compared) {
    return compared.comparison.places.some(({ observation }) => isIllustrative(observation));
  }
  return compared.shown.isIllustrative;
}

/** In the order of their outcomes. */
const localIndicators = ({ outcomes, indicators }: Catalogue): readonly Indicator[] =>
  outcomes
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ id }) =>
      indicators.filter(({ outcome, geographyLevel }) => outcome === id && geographyLevel !== 'england'),
    );

/** Every local indicator in every place of the group, each in its latest well filled period. */
const matrixFor = ({ catalogue, group, place }: Subject, { figures }: Answered): Matrix =>
  matrixOf({
    indicators: localIndicators(catalogue),
    groupName: group.name,
    // Places that have ended would be columns of gaps beside those that followed them.
    names: namesOf(
      group.localities.filter(({ validTo }) => validTo === null),
      new Set(),
    ),
    chosen: place.localities,
    observations: figures,
  });

const noSpine = ({ place }: Subject, { notFetched }: Answered): string =>
  notFetched === ''
    ? `${place.shortName} has no figure in this group.`
    : `${notFetched} whether ${place.shortName} has a figure in this group.`;

function overTime({ group, indicator, place }: Subject, series: readonly Series[]): Compared {
  const england = series.find(({ locality }) => locality === englandCode) ?? null;
  const region = series.find(({ locality }) => locality === group.region?.code);
  // A number grows with its place: England's and the region's would press all others to the foot.
  const isDrawnWithWhole = !growsWithThePlace(indicator);
  const multiples = multiplesOf({
    indicator,
    groupName: group.name,
    names: namesOf(group.localities, new Set(series.map(({ locality }) => locality))),
    chosen: place.localities,
    series,
    england: isDrawnWithWhole ? england : null,
    region: region && group.region && isDrawnWithWhole ? { name: group.region.name, series: region } : null,
  });
  const isEmpty = multiples.panels.every(({ observations }) =>
    observations.every(({ value }) => isAbsent(value)),
  );
  return isEmpty
    ? refused(`${indicator.name}: no place of this group has a figure.`)
    : { view: 'over-time', shown: multiples };
}

function asScatter({ indicator, against, group, place }: Subject, figures: readonly Observation[]): Compared {
  if (!against) return refused('A second indicator is needed: choose one under “Against”.');
  const across = sideBySide(figures, indicator, group, place);
  const up = sideBySide(figures, against, group, place);
  const scatter = across && up ? scatterOf(across, up) : null;
  return scatter && scatter.points.length > 0
    ? { view: 'scatter', shown: scatter }
    : refused('No place of this group has a figure of both indicators.');
}

function inOnePeriod(
  view: 'ordered' | 'funnel' | 'map',
  subject: Subject,
  { figures, notFetched }: Answered,
): Compared {
  const { indicator, group, place, periodLabel } = subject;
  const comparison = sideBySide(figures, indicator, group, place);
  const why = whyNot(indicator, comparison, periodLabel, notFetched);
  if (!comparison || why !== '') return refused(why);
  if (view === 'ordered') return { view, comparison, shown: comparison };
  if (view === 'map') return asMap(subject, comparison);
  const funnel = funnelOf(comparison);
  return 'kind' in funnel ? refused(cannotDraw(funnel.because)) : { view, comparison, shown: funnel };
}

function asMap({ catalogue, group }: Subject, comparison: GroupComparison): Compared {
  const names = new Map(catalogue.localities.map(({ code, name }) => [code, nameWithoutSuffix(name)]));
  const formedLater = group.localities.filter(({ validFrom }) => (validFrom ?? '') > comparison.period.end);
  const map = tileMapOf(comparison, catalogue.tiles, names, new Set(formedLater.map(({ code }) => code)));
  return map.tiles.every(({ place }) => place === null)
    ? refused(cannotDraw('no place of this group has a tile on the map of upper-tier authorities'))
    : { view: 'map', comparison, shown: map };
}

const cannotDraw = (because: string): string => `This view cannot be drawn: ${because}.`;
