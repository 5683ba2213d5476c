import { assess } from '../../assessment/place/assess';
import type { Assessment } from '../../assessment/place/assessment';
import type { Catalogue } from '../../domain/catalogue';
import { isAbsent } from '../../domain/figures/absence';
import { englandCode } from '../../domain/ids';
import { placeOfLocality } from '../../selection/place';

/** Where the place has no figure at all: England's own reading of the indicator, named as England's. null if none. */
export function readEngland(
  { indicator, england, latest, asAt }: Assessment,
  catalogue: Catalogue,
): Assessment | null {
  const locality = catalogue.localities.find(({ code }) => code === englandCode);
  const hasFigure = england?.observations.some(({ value }) => !isAbsent(value)) ?? false;
  if (latest || !england || !locality || !hasFigure) return null;
  return assess({
    indicator,
    place: placeOfLocality(locality, catalogue),
    series: [
      { indicator: indicator.id, locality: englandCode, observations: england.observations, otherPeople: [] },
    ],
    england: null,
    region: null,
    breaks: catalogue.seriesBreaks,
    rebases: catalogue.rebases,
    targets: [],
    peers: () => null,
    asAt,
  });
}
