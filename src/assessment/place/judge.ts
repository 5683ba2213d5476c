import type { Polarity } from '../../domain/indicator';
import type { Direction, Judgement, Position } from '../../domain/judgement';

type Way = 'far-up' | 'up' | 'level' | 'down' | 'far-down';
const ways: Readonly<Record<Direction | Position, Way>> = {
  'much-higher': 'far-up',
  rising: 'up',
  higher: 'up',
  steady: 'level',
  similar: 'level',
  falling: 'down',
  lower: 'down',
  'much-lower': 'far-down',
};

const whereHigherIsBetter: Readonly<Record<Way, Judgement>> = {
  'far-up': 'best',
  up: 'better',
  level: 'similar',
  down: 'worse',
  'far-down': 'worst',
};
const whereLowerIsBetter: Readonly<Record<Way, Judgement>> = {
  'far-up': 'worst',
  up: 'worse',
  level: 'similar',
  down: 'better',
  'far-down': 'best',
};

/** What a direction or a position means. Nothing is better or worse where the indicator makes no judgement. */
export function judge(way: Direction | Position, polarity: Polarity): Judgement {
  if (polarity === 'no-judgement') return 'not-judged';
  return (polarity === 'higher' ? whereHigherIsBetter : whereLowerIsBetter)[ways[way]];
}
