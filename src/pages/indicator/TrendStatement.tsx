import type { Assessment } from '../../assessment/place/assessment';
import { againstGoal } from '../../assessment/place/goal';
import { poolYears } from '../../assessment/place/pooled-years';
import { reconcileTrend } from '../../assessment/place/reconcile';
import { inBrackets, sayInterval, sayParts, sayValue } from '../../assessment/words/say-value';
import { JudgementTag } from '../../components/tables/Tags';
import { isAbsent } from '../../domain/figures/absence';
import { listWords } from '../../domain/words/number-words';
import { asSentence } from '../../reviews/place/words';

const directions = {
  rising: 'increasing',
  falling: 'decreasing',
  steady: 'no significant change',
} as const;

/** The recent trend, the test of the change, and the three years together: each with its method, or why it is not given. */
export function TrendStatement({ assessment }: { readonly assessment: Assessment }) {
  const { trend, change, indicator, observations, breaks } = assessment;
  const pooled = poolYears(observations, indicator, breaks);
  const reconciled = reconcileTrend(change, trend);
  const goal = againstGoal({
    indicator,
    latest: assessment.latest,
    england: assessment.england?.observations ?? [],
    group: null,
  });
  return (
    <ul>
      {goal === null ? null : (
        <li>
          {goal.kind === 'goal' ? (
            <>
              Goal, {goal.goal}: <JudgementTag judgement={goal.judgement} words={goal.words} />.
            </>
          ) : (
            `The goal cannot be judged, because ${goal.because}.`
          )}
        </li>
      )}
      <li>
        Recent trend:{' '}
        {trend.kind === 'trend' ? (
          <TrendWords trend={trend} />
        ) : (
          `cannot be calculated, because ${trend.because}.`
        )}
      </li>
      {change.kind === 'change' ? (
        <li>
          Change since {change.from.period.label}, {change.basis}:{' '}
          <span className="quiet">{asSentence(change.test)}</span>
        </li>
      ) : null}
      {reconciled === '' ? null : <li>{reconciled}</li>}
      {'kind' in pooled || isAbsent(pooled.value) ? null : (
        <li>
          Three years together, {pooled.period.label}: {sayValue(pooled.value, indicator)}
          {inBrackets(sayParts(pooled, indicator), sayInterval(pooled, indicator))}.
        </li>
      )}
    </ul>
  );
}

function TrendWords({ trend }: { readonly trend: Extract<Assessment['trend'], { readonly kind: 'trend' }> }) {
  const { judgement, direction, from, to, chiSquared, gaps } = trend;
  const words = directions[direction];
  return (
    <>
      {judgement === 'better' || judgement === 'worse' ? (
        <JudgementTag judgement={judgement} words={`${words}, getting ${judgement}`} />
      ) : (
        words
      )}{' '}
      over five {gaps.length === 0 ? 'years' : 'figures'}, {from.label} to {to.label}
      {gaps.length === 0 ? '' : `, with none between ${listWords(gaps)}`}.{' '}
      <span className="small quiet">
        Weighted regression on the 95% intervals: chi-squared {chiSquared.toFixed(1)}, against 9.5495 (99.8%),
        as Fingertips tests it.
      </span>
    </>
  );
}
