import type { Category, Observation, Sex } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { CannotSay, Judgement } from '../../domain/judgement';
import type { Tile } from '../../domain/places/tile';
import type { Period } from '../../domain/time/period';
import type { Comparison } from '../place/types';
import type { Finding } from '../words/heading';

/** The ranks that a place may hold, 1 for the highest value: where intervals overlap no single rank is claimed. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  /** How many places are ranked. */
  readonly of: number;
}

/** One place's figure for the period. */
export interface RankedPlace {
  readonly name: string;
  readonly code: string;
  readonly observation: Observation;
  readonly isChosen: boolean;
  readonly comparison: Comparison | CannotSay;
  /** null where it cannot be ranked: no figure, no interval, or a number that grows with the place. */
  readonly rank: RankRange | null;
}

/** The line for the group as a whole. */
export interface GroupLine {
  /** `London`, `Parts of Northamptonshire together`, `Middle of the 9 with a figure`. */
  readonly name: string;
  readonly value: number;
  /** published: a region's own figure · summed: from numerators and denominators · median: of the places' values. */
  readonly from: 'published' | 'summed' | 'median';
}

/** A period's value in several localities, ordered; what every view of one indicator is drawn from. */
export interface GroupComparison extends Finding {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly groupName: string;
  /** Highest value first; localities without a value last, each with its reason. */
  readonly places: readonly RankedPlace[];
  readonly england: Observation | null;
  readonly line: GroupLine | CannotSay;
}

export const significances = [
  'low-0.001',
  'low-0.025',
  'not-significant',
  'high-0.025',
  'high-0.001',
] as const;
/** Where a point lies against a funnel's limits: outside 99.8% (0.001 on a side), outside 95% (0.025), or within. */
export type Significance = (typeof significances)[number];

export interface FunnelPoint {
  readonly place: RankedPlace;
  /** What precision grows with: the denominator, or the population that the events imply. */
  readonly size: number;
  readonly value: number;
  readonly significance: Significance;
  readonly judgement: Judgement;
}

export interface FunnelLimits {
  readonly size: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** Every place against the limits of chance around the group's own rate. */
export interface Funnel extends Finding {
  readonly comparison: GroupComparison;
  /** What the limits are drawn around, in the indicator's unit: the plotted events over the plotted denominators. */
  readonly baseline: number;
  /** As the line of the group: `London, published`, `London boroughs together`; `England` where a suppressed place leaves both unknown. */
  readonly baselineName: string;
  /** `mid-year population`, `adults` … what lies on the axis of size. */
  readonly sizeName: string;
  /** The method of the limits, by name, for the reader. */
  readonly method: string;
  readonly points: readonly FunnelPoint[];
  /** From the smallest to the largest size, smallest first, in steps even on a logarithmic scale. */
  readonly limits: readonly FunnelLimits[];
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** Five numbers of a group's values. */
export interface Spread {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** How many places have a value. */
  readonly of: number;
}

export interface SpineRow {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The chosen place's figure; its value may be absent, with the reason. */
  readonly observation: Observation;
  readonly comparison: Comparison | CannotSay;
  readonly spread: Spread | CannotSay;
  readonly england: Observation | null;
  /** Which end of the spread stands on the left: the worse one where the indicator has one, else the lower one. */
  readonly left: 'lower' | 'higher';
}

/** One place in the spread of its group, an indicator in each row. */
export interface Spine extends Finding {
  readonly placeName: string;
  readonly groupName: string;
  readonly rows: readonly SpineRow[];
  readonly isIllustrative: boolean;
}

export interface MatrixCell {
  readonly observation: Observation;
  readonly comparison: Comparison | CannotSay;
}

export interface MatrixRow {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly england: Observation | null;
  /** In the order of the matrix's localities. */
  readonly cells: readonly MatrixCell[];
}

/** Indicators by localities: the heat map. */
export interface Matrix extends Finding {
  readonly groupName: string;
  readonly localities: readonly {
    readonly code: string;
    readonly name: string;
    readonly isChosen: boolean;
  }[];
  /** One row for each indicator with a figure in the group, in the framework's order. */
  readonly rows: readonly MatrixRow[];
  readonly isIllustrative: boolean;
}

export interface Panel {
  readonly code: string;
  readonly name: string;
  readonly isChosen: boolean;
  /** Earliest first; only periods on the shared axis. */
  readonly observations: readonly Observation[];
}

/** The same indicator over time in every place of the group, on shared axes. */
export interface Multiples extends Finding {
  readonly indicator: Indicator;
  readonly groupName: string;
  /** The shared axis, earliest first. */
  readonly periods: readonly Period[];
  readonly panels: readonly Panel[];
  readonly england: readonly Observation[];
  /** The region's published series, where the group is a region; else none. */
  readonly region: { readonly name: string; readonly observations: readonly Observation[] } | null;
  readonly isIllustrative: boolean;
}

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

/** Every authority on a tile of its own; places outside the group are drawn without a figure. */
export interface TileMap extends Finding {
  readonly comparison: GroupComparison;
  readonly tiles: readonly {
    readonly tile: Tile;
    readonly name: string;
    readonly place: RankedPlace | null;
    /** Of the group, and formed after the period: whatever figures there are have other boundaries. */
    readonly isFormedLater: boolean;
    /** The fifth of the group its value lies in, 1 for the lowest; null without one. */
    readonly band: number | null;
  }[];
  /** Places of the group that have no tile. */
  readonly untiled: readonly RankedPlace[];
}

export interface BreakdownGroup {
  /** `Male`, `18-24`, `Most deprived decile (IMD2019)` as the source names it. */
  readonly label: string;
  readonly sex: Sex;
  readonly age: string;
  readonly category: Category | null;
  readonly observation: Observation;
}

/** The gap between the group with the highest and the one with the lowest value. */
export interface Gap {
  readonly kind: 'gap';
  readonly highest: BreakdownGroup;
  readonly lowest: BreakdownGroup;
  readonly difference: number;
  /** null when the lowest value is 0. */
  readonly ratio: number | null;
  readonly isSignificant: boolean | null;
  readonly test: string;
}

/** One indicator in one place and period, by sex, by age or by deprivation. */
export interface Breakdown extends Finding {
  readonly indicator: Indicator;
  readonly placeName: string;
  readonly period: Period;
  /** `Sex`, `Age`, or the source's name of the category type. */
  readonly by: string;
  /** In a natural order: male, female; youngest first; most deprived first. */
  readonly groups: readonly BreakdownGroup[];
  /** Everybody, in the same period. */
  readonly overall: Observation | null;
  readonly gap: Gap | CannotSay;
  readonly isIllustrative: boolean;
}
