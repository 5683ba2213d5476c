import type { Indicator } from '../../domain/indicator';

/** What every view is given beside what it shows. */
export interface ViewProps {
  /** Whether the page's heading says the message, so that the figure need not. */
  readonly isTitleInHeading: boolean;
  /** Which tab of the figure is open. */
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly order: string;
  readonly onOrder: (order: string) => void;
  readonly indicatorHref: (indicator: Indicator) => string;
  readonly onDrawn: () => void;
}
