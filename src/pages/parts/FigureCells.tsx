import type { Assessment, Benchmark } from '../../assessment/place/assessment';
import type { Change } from '../../assessment/place/change';
import { formatValue } from '../../assessment/words/format-value';
import { judgementMark } from '../../charts/marks/judgement-mark';
import { Sparkline } from '../../components/figure/Sparkline';
import { JudgementTag } from '../../components/tables/Tags';
import { absenceWords, isAbsent, type Measured } from '../../domain/figures/absence';
import type { Indicator } from '../../domain/indicator';
import { changeInWords, figureInWords, periodAndAge } from '../../reviews/place/words';

interface FigureCellsProps {
  readonly assessment: Assessment;
}

/** The latest figure, its change and its benchmarks, as three cells. */
export function FigureCells({ assessment }: FigureCellsProps) {
  const { latest, asAt, indicator, change, observations } = assessment;
  if (!latest) return null;
  const benchmarks = [assessment.england, assessment.region].filter((benchmark) => benchmark !== null);
  return (
    <>
      <td>
        <ValueAndUnit value={latest.value} indicator={indicator} />
        <span className="detail">{periodAndAge(latest.period, asAt)}</span>
      </td>
      <td>
        <Sparkline observations={observations} />
        <span className="detail">
          {change.kind === 'change' ? (
            <ChangeWords change={change} indicator={indicator} />
          ) : (
            `Change not known: ${change.because}`
          )}
        </span>
      </td>
      <td className="detail">
        {benchmarks.map((benchmark) => (
          <BenchmarkWords key={benchmark.name} benchmark={benchmark} indicator={indicator} />
        ))}
        {benchmarks.length === 0 ? 'No figure' : null}
      </td>
    </>
  );
}

/** Why there is no local figure; England's is given where there is one, and named as such. */
export function NoFigureCell({
  assessment: { indicator, england, place, asAt, observations },
}: FigureCellsProps) {
  const latest = england?.observations.findLast(({ value }) => !isAbsent(value));
  const value = observations.at(-1)?.value;
  const why =
    value && isAbsent(value)
      ? `${place.shortName}: ${value.why}`
      : indicator.geographyLevel === 'england'
        ? 'Published for England only'
        : `No figure for ${place.shortName} in the data`;
  return (
    <td colSpan={3} className="detail">
      {why}.{' '}
      {latest
        ? `England: ${figureInWords(latest.value, indicator)} (${periodAndAge(latest.period, asAt)}).`
        : null}
    </td>
  );
}

interface ValueAndUnitProps {
  readonly value: Measured;
  readonly indicator: Indicator;
}

function ValueAndUnit({ value, indicator }: ValueAndUnitProps) {
  if (isAbsent(value)) return absenceWords(value.absent);
  return (
    <>
      <strong className="value">{formatValue(value, indicator)}</strong>{' '}
      {indicator.unit === '%' ? null : <span className="detail">{indicator.unit}</span>}
    </>
  );
}

interface ChangeWordsProps {
  readonly change: Change;
  readonly indicator: Indicator;
}

function ChangeWords({ change, indicator }: ChangeWordsProps) {
  const words = changeInWords(change, indicator);
  if (change.judgement === 'not-judged' || change.direction === 'steady') return words;
  return (
    <JudgementTag judgement={change.judgement} words={`${words}, ${judgementMark(change.judgement).word}`} />
  );
}

interface BenchmarkWordsProps {
  readonly benchmark: Benchmark;
  readonly indicator: Indicator;
}

function BenchmarkWords({ benchmark: { name, same, comparison }, indicator }: BenchmarkWordsProps) {
  const isJudged = comparison.kind === 'comparison' && comparison.judgement !== 'not-judged';
  const value =
    same && !isAbsent(same.value) ? formatValue(same.value, indicator) : 'no figure for the same period';
  return (
    <span className="benchmark">
      {name}: {value} {isJudged ? <JudgementTag judgement={comparison.judgement} /> : null}
    </span>
  );
}
