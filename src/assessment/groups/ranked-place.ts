import type { Observation } from '../../domain/figures/observation';
import type { CannotSay } from '../../domain/judgement';
import type { Comparison } from '../place/comparison';

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
