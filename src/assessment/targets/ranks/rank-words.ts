import type { Indicator } from '../../../domain/indicator';
import { countOf, ordinal } from '../../../domain/words/number-words';
import { formatValue } from '../../words/format-value';
import { inBrackets, sayNature, sayValue, sayWhen } from '../../words/say-value';
import type { PeerGroup } from './peers';
import type { RankPlace } from './rank-place';

const conclusions = {
  certainly: 'in the best quarter for certain',
  perhaps: 'perhaps in the best quarter',
  not: 'not in the best quarter',
} as const;

/** The value, where the best quarter ends, the rank and its range, and what follows, as one clause. */
export function sayRank(place: RankPlace, peers: PeerGroup, indicator: Indicator): string {
  const { observation, value, rank, best, worst, of, missing, limit, isIn } = place;
  const figure = `${sayValue(value, indicator)} ${sayWhen(observation.period)}${inBrackets(sayNature([observation], indicator))}`;
  const without =
    missing === 0 ? '' : ` (${missing} of its places ${missing === 1 ? 'has' : 'have'} no figure)`;
  const quarter = `the best quarter among ${peers.name}${without} ends at ${formatValue(limit, indicator)}`;
  const range =
    best === worst ? '' : `, or anywhere from ${ordinal(best)} to ${ordinal(worst)} by the 95% intervals`;
  return `${figure}; ${quarter}; ${ordinal(rank)} of ${of}${range}: ${conclusions[isIn]}`;
}

/** `; of 4 periods 2 are in it for certain, 1 perhaps and 1 not (2016/17 Q3)`; empty where there is one or none. */
export function sayAlways(ranked: readonly RankPlace[], periods: number): string {
  if (periods < 2) return '';
  const count = (word: RankPlace['isIn']) => ranked.filter(({ isIn }) => isIn === word).length;
  const out = ranked.filter(({ isIn }) => isIn === 'not').map(({ observation }) => observation.period.label);
  const outside = out.length === 0 ? '' : ` (${out.join(', ')})`;
  return `; of ${countOf(periods, 'period')} ${count('certainly')} in it for certain, ${count('perhaps')} perhaps, ${out.length} not${outside}`;
}
