import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Place } from '../../domain/places/place';
import type { Group } from '../../reviews/compare/groups';

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

/** What a view says for the page's heading. */
export interface Said {
  /** Empty while nothing can be said. */
  readonly finding: string;
  readonly isIllustrative: boolean;
  /** Whether the answer is there; until then nothing is said. */
  readonly isCurrent: boolean;
}

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

/** What every view is given; what it asks is its own affair. */
export interface ViewProps extends Subject {
  /** Which tab of the figure is open. */
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly order: string;
  readonly onOrder: (order: string) => void;
  readonly indicatorHref: (indicator: Indicator) => string;
  readonly onDrawn: () => void;
  readonly onSaid: (said: Said) => void;
}
