import type { Polarity } from '../domain/indicator';
import type { Direction, Judgement, Position } from '../domain/judgement';

type Way = 'up' | 'level' | 'down';
const ways: Readonly<Record<Direction | Position, Way>> = {
  rising: 'up',
  higher: 'up',
  steady: 'level',
  similar: 'level',
  falling: 'down',
  lower: 'down',
};

/** What a direction or a position means. Nothing is better or worse where the indicator makes no judgement. */
export function judge(way: Direction | Position, polarity: Polarity): Judgement {
  if (polarity === 'no-judgement') return 'not-judged';
  if (ways[way] === 'level') return 'similar';
  return (ways[way] === 'up') === (polarity === 'higher') ? 'better' : 'worse';
}
