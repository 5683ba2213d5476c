import { formatValue } from '../assessment/format-value';
import type { Assessment, Benchmark, Change } from '../assessment/types';
import { Sparkline } from '../components/Sparkline';
import { TableRegion } from '../components/TableRegion';
import { IllustrativeTag, JudgementTag, StandingTag } from '../components/Tags';
import { absenceWords, isAbsent } from '../domain/absence';
import type { Indicator } from '../domain/indicator';
import type { Observation } from '../domain/observation';
import { changeInWords, figureInWords, periodAndAge } from './words';

interface IndicatorRowsProps {
  readonly caption: string;
  readonly assessments: readonly Assessment[];
  readonly hrefOf: (assessment: Assessment) => string;
}

/** One indicator a row: what it is, its latest figure with its age, how it moved, and what stands beside it. */
export function IndicatorRows({ caption, assessments, hrefOf }: IndicatorRowsProps) {
  return (
    <TableRegion label={caption}>
      <table className="table indicators">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Latest figure</th>
            <th scope="col">Change</th>
            <th scope="col">Beside it</th>
          </tr>
        </thead>
        <tbody>
          {assessments.map((assessment) => (
            <IndicatorRow key={assessment.indicator.id} assessment={assessment} href={hrefOf(assessment)} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface IndicatorRowProps {
  readonly assessment: Assessment;
  readonly href: string;
}

function IndicatorRow({ assessment, href }: IndicatorRowProps) {
  const { indicator, standings, isIllustrative } = assessment;
  return (
    <tr>
      <th scope="row" className="name">
        <a href={href}>{indicator.name}</a>
        {isIllustrative ? <IllustrativeTag /> : null}
        {standings.map(({ target, word }) => (
          <span key={target.id} className="unit">
            <StandingTag word={word} /> target: {target.target}
          </span>
        ))}
      </th>
      {assessment.latest ? <FigureCells assessment={assessment} /> : <NoFigureCell assessment={assessment} />}
    </tr>
  );
}

function FigureCells({ assessment }: { readonly assessment: Assessment }) {
  const { latest, asAt, indicator, change, england, region } = assessment;
  if (!latest) return null;
  return (
    <>
      <td className="value">
        <FigureAndUnit observation={latest} assessment={assessment} />
        <span className="age">{periodAndAge(latest.period, asAt)}</span>
      </td>
      <td>
        <Sparkline observations={assessment.observations} />
        <span className="unit">
          {change.kind === 'change' ? <ChangeWords change={change} indicator={indicator} /> : `Change not known: ${change.because}`}
        </span>
      </td>
      <td className="wide">
        <ul className="benchmarks">
          {[england, region].map((benchmark) =>
            benchmark ? (
              <li key={benchmark.name}>
                <BenchmarkWords benchmark={benchmark} assessment={assessment} />
              </li>
            ) : null,
          )}
        </ul>
      </td>
    </>
  );
}

function FigureAndUnit({ observation: { value }, assessment: { indicator } }: { readonly observation: Observation; readonly assessment: Assessment }) {
  if (isAbsent(value)) return absenceWords(value.absent);
  return (
    <>
      <strong>{formatValue(value, indicator)}</strong>
      {indicator.unit === '%' ? null : <span className="unit">{indicator.unit}</span>}
    </>
  );
}

function ChangeWords({ change, indicator }: { readonly change: Change; readonly indicator: Indicator }) {
  const words = changeInWords(change, indicator);
  if (change.judgement === 'not-judged' || change.direction === 'steady') return words;
  return <JudgementTag judgement={change.judgement} words={`${words}, ${change.judgement}`} />;
}

function BenchmarkWords({ benchmark, assessment }: { readonly benchmark: Benchmark; readonly assessment: Assessment }) {
  const { name, same, comparison } = benchmark;
  const value = same ? figureInWords(same.value, assessment.indicator) : 'no figure for this period';
  const isJudged = comparison.kind === 'comparison' && comparison.judgement !== 'not-judged';
  return (
    <>
      {name} {value} {isJudged ? <JudgementTag judgement={comparison.judgement} /> : null}
    </>
  );
}

/** Why there is no local figure; England's is given where there is one, and named as such. */
function NoFigureCell({ assessment }: { readonly assessment: Assessment }) {
  const { indicator, england, place, asAt } = assessment;
  const latest = england?.observations.findLast(({ value }) => typeof value === 'number');
  const isNational = indicator.geographyLevel === 'england';
  const why = isNational ? 'Published for England only' : `No figure for ${place.shortName} in the data`;
  return (
    <td colSpan={3} className="wide">
      {why}.{' '}
      {latest ? (
        <>
          England: {figureInWords(latest.value, indicator)} ({periodAndAge(latest.period, asAt)}).
        </>
      ) : null}
    </td>
  );
}
