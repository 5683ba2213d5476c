import type { Assessment } from '../../assessment/place/assessment';
import { isAbsent } from '../../domain/figures/absence';
import { type Judgement, standingWords } from '../../domain/judgement';
import { judgementMark } from '../marks/judgement-mark';
import type { WordMark } from '../marks/shapes';
import { standingMark } from '../marks/standing-mark';

const movedWords: Readonly<Record<Judgement, string>> = {
  best: 'got much better',
  better: 'got better',
  similar: 'no clear change',
  worse: 'got worse',
  worst: 'got much worse',
  'not-judged': 'not judged',
};

const dash = judgementMark('not-judged');

/** How an indicator stands, in a word: against the plan's target where it has one, the worst of several; else how it has moved. */
export function indicatorState({ standings, latest, change }: Assessment): WordMark {
  const worst = standingWords.find((word) => standings.some((one) => one.word === word));
  if (worst) return standingMark(worst);
  if (!latest || isAbsent(latest.value)) return { ...dash, word: 'no local figure' };
  if (change.kind !== 'change') return { ...dash, word: 'change not known' };
  if (change.direction === 'steady') return { ...judgementMark('similar'), word: 'unchanged' };
  const mark = judgementMark(change.judgement);
  return { ...mark, word: movedWords[change.judgement] };
}
