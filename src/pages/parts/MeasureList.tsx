import { isMeasureLate, sayMeasure } from '../../assessment/actions/measures';
import type { Catalogue } from '../../domain/catalogue';
import type { IndicatorId } from '../../domain/ids';
import type { MeasureUnderImprovement } from '../../domain/plan/plan';
import type { IsoDate } from '../../domain/time/iso-date';
import type { Links } from '../links';

interface MeasureListProps {
  readonly measures: readonly MeasureUnderImprovement[];
  readonly catalogue: Catalogue;
  readonly links: Links;
  readonly asAt: IsoDate;
}

/** What a partnership cannot measure yet, or measures by a stand-in: why, who, by when, and what has replaced it. */
export function MeasureList({ measures, catalogue, links, asAt }: MeasureListProps) {
  const nameOf = (id: IndicatorId) => catalogue.indicators.find((one) => one.id === id)?.name ?? id;
  return (
    <ul className="measures">
      {measures.map((measure) => (
        <li key={measure.id}>
          <strong>{measure.measure}</strong>
          {isMeasureLate(measure, asAt) ? ' (late)' : ''}. {sayMeasure(measure)}
          <IndicatorLink label="Stand-in" id={measure.standIn} nameOf={nameOf} links={links} />
          <IndicatorLink label="Replaced by" id={measure.replacedBy} nameOf={nameOf} links={links} />
          {measure.note === '' ? null : <span className="small quiet"> {measure.note}</span>}
        </li>
      ))}
    </ul>
  );
}

interface IndicatorLinkProps {
  readonly label: string;
  readonly id: IndicatorId | null;
  readonly nameOf: (id: IndicatorId) => string;
  readonly links: Links;
}

const IndicatorLink = ({ label, id, nameOf, links }: IndicatorLinkProps) =>
  id === null ? null : (
    <>
      {' '}
      {label}: <a href={links.indicator(id)}>{nameOf(id)}</a>.
    </>
  );
