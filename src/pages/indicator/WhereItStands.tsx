import type { Assessment, Benchmark } from '../../assessment/place/assessment';
import { judgementMark } from '../../charts/marks/judgement-mark';
import { JudgementTag } from '../../components/tables/Tags';
import { asSentence, figureInWords } from '../../reviews/place/words';
import type { Links } from '../links';

interface WhereItStandsProps {
  readonly assessment: Assessment;
  readonly links: Links;
}

/** The latest figure beside England's and the region's, and the way to all other places. */
export function WhereItStands({ assessment, links }: WhereItStandsProps) {
  const { indicator, place, latest, england, region } = assessment;
  const benchmarks = latest ? [england, region].filter((benchmark) => benchmark !== null) : [];
  const isLocal = indicator.geographyLevel !== 'england';
  return (
    <>
      <h2>Where it stands</h2>
      {benchmarks.length > 0 ? (
        <ul>
          {benchmarks.map((benchmark) => (
            <li key={benchmark.name}>
              <BesideBenchmark benchmark={benchmark} assessment={assessment} />
            </li>
          ))}
        </ul>
      ) : null}
      {isLocal ? (
        <p>
          <a href={links.compare({ indicator: indicator.id })}>Compare {place.shortName} with other places</a>
        </p>
      ) : (
        <p>This indicator is published for England only, so places cannot be compared.</p>
      )}
    </>
  );
}

interface BesideBenchmarkProps {
  readonly benchmark: Benchmark;
  readonly assessment: Assessment;
}

function BesideBenchmark({ benchmark: { name, same, comparison }, assessment }: BesideBenchmarkProps) {
  const figure = same
    ? `${figureInWords(same.value, assessment.indicator)} in ${same.period.label}`
    : 'no figure for the same period';
  return (
    <>
      {name}: {figure}.{' '}
      {comparison.kind === 'comparison' ? (
        <>
          {assessment.place.shortName} is{' '}
          <JudgementTag
            judgement={comparison.judgement}
            words={
              comparison.judgement === 'not-judged' || comparison.position === 'similar'
                ? comparison.position.replace('-', ' ')
                : `${comparison.position.replace('-', ' ')} (${judgementMark(comparison.judgement).word})`
            }
          />
          . <span className="small quiet">{asSentence(comparison.test)}</span>
        </>
      ) : (
        <span className="small quiet">Cannot be compared: {comparison.because}.</span>
      )}
    </>
  );
}
