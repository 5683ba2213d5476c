import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Place } from '../../domain/places/place';
import type { Group } from './groups';

export const compareViewNames = [
  'ordered',
  'heat-map',
  'funnel',
  'spine',
  'over-time',
  'map',
  'scatter',
] as const;
/** How the comparison is drawn; as in the address. */
export type CompareViewName = (typeof compareViewNames)[number];

export interface CompareView {
  readonly name: CompareViewName;
  readonly label: string;
  /** What the reader chooses for it. */
  readonly choosesIndicator: boolean;
  readonly choosesPeriod: boolean;
}

export const compareViews: readonly CompareView[] = [
  { name: 'ordered', label: 'In order', choosesIndicator: true, choosesPeriod: true },
  { name: 'heat-map', label: 'All indicators (heat map)', choosesIndicator: false, choosesPeriod: false },
  { name: 'spine', label: 'One place in the group (spine)', choosesIndicator: false, choosesPeriod: false },
  { name: 'funnel', label: 'Against chance (funnel)', choosesIndicator: true, choosesPeriod: true },
  { name: 'over-time', label: 'Over time', choosesIndicator: true, choosesPeriod: false },
  { name: 'map', label: 'Map', choosesIndicator: true, choosesPeriod: true },
  { name: 'scatter', label: 'Two indicators', choosesIndicator: true, choosesPeriod: false },
];

/** What is compared, as the reader chose it. */
export interface Subject {
  readonly catalogue: Catalogue;
  readonly place: Place;
  readonly group: Group;
  readonly indicator: Indicator;
  /** Empty: the latest well filled one. */
  readonly periodLabel: string;
  /** The second indicator of a scatter; null when the address names none that is known. */
  readonly against: Indicator | null;
}
