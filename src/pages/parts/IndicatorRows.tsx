import type { Assessment } from '../../assessment/place/assessment';
import { TableRegion } from '../../components/tables/TableRegion';
import { IllustrativeTag, StandingTag } from '../../components/tables/Tags';
import { FigureCells, NoFigureCell } from './FigureCells';

interface IndicatorRowsProps {
  readonly caption: string;
  readonly assessments: readonly Assessment[];
  readonly hrefOf: (assessment: Assessment) => string;
}

/** One indicator after the other: its name, then its latest figure with its age, how it moved, and what stands beside it. */
export function IndicatorRows({ caption, assessments, hrefOf }: IndicatorRowsProps) {
  return (
    <TableRegion label={caption}>
      <table className="table indicators">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Latest</th>
            <th scope="col">Change</th>
            <th scope="col">England, region</th>
          </tr>
        </thead>
        {assessments.map((assessment) => (
          <IndicatorBody key={assessment.indicator.id} assessment={assessment} href={hrefOf(assessment)} />
        ))}
      </table>
    </TableRegion>
  );
}

interface IndicatorBodyProps {
  readonly assessment: Assessment;
  readonly href: string;
}

function IndicatorBody({ assessment, href }: IndicatorBodyProps) {
  const { indicator, standings, isIllustrative } = assessment;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <a href={href}>{indicator.name}</a> {isIllustrative ? <IllustrativeTag /> : null}
        </th>
      </tr>
      <tr>
        {assessment.latest ? (
          <FigureCells assessment={assessment} />
        ) : (
          <NoFigureCell assessment={assessment} />
        )}
      </tr>
      {standings.map(({ target, word }) => (
        <tr key={target.id}>
          <td colSpan={3} className="detail">
            <StandingTag word={word} /> – target: {target.target}
          </td>
        </tr>
      ))}
    </tbody>
  );
}
