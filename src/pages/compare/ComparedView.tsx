import { Awaited, Held } from '../../components/notices/Held';
import { EmptyState } from '../../components/notices/Notice';
import type { Compared } from '../../reviews/compare/compared';
import type { CompareViewName, Subject } from '../../reviews/compare/views';
import { FailedQuery } from '../FailedQuery';
import { FunnelView } from './FunnelView';
import { HeatMapView } from './HeatMapView';
import { MapView } from './MapView';
import { OrderedView } from './OrderedView';
import { OverTimeView } from './OverTimeView';
import { ScatterView } from './ScatterView';
import { SpineView } from './SpineView';
import type { AskedComparison } from './use-compared';
import type { ViewProps } from './view-props';

interface ComparedViewProps extends Omit<ViewProps, 'isTitleInHeading'> {
  readonly view: CompareViewName;
  readonly comparison: AskedComparison;
}

/** The comparison as a picture and a table, or why there is none. */
export function ComparedView({ view, comparison, ...rest }: ComparedViewProps) {
  const { asked, of, shown, awaited } = comparison;
  if (asked.state === 'failed') return <FailedQuery error={asked.error} />;
  if (asked.state === 'waiting') {
    return (
      <div className="figure">
        <p className="figure__subtitle">
          {comingWords(view, of)} · {of.group.name}
        </p>
        <Awaited>The figures are being prepared. The picture and its table will stand here.</Awaited>
      </div>
    );
  }
  return (
    <Held shown={shown} awaited={awaited}>
      {pictureOf(asked.answer, { ...rest, isTitleInHeading: shown === awaited })}
    </Held>
  );
}

function pictureOf(compared: Compared, props: ViewProps) {
  switch (compared.view) {
    case 'ordered':
      return <OrderedView {...props} {...compared} />;
    case 'funnel':
      return <FunnelView {...props} {...compared} />;
    case 'map':
      return <MapView {...props} {...compared} />;
    case 'heat-map':
      return <HeatMapView {...props} shown={compared.shown} />;
    case 'spine':
      return <SpineView {...props} shown={compared.shown} />;
    case 'over-time':
      return <OverTimeView {...props} shown={compared.shown} />;
    case 'scatter':
      return <ScatterView {...props} shown={compared.shown} />;
    case 'none':
      return <CannotCompare why={compared.why} />;
  }
}

export const CannotCompare = ({ why }: { readonly why: string }) => (
  <EmptyState title="This cannot be compared">
    <p>{why} Choose something else above.</p>
  </EmptyState>
);

/** What will be drawn, while its figures are awaited. */
function comingWords(view: CompareViewName, { indicator, against, place }: Subject): string {
  switch (view) {
    case 'heat-map':
      return 'Every indicator, as a heat map';
    case 'spine':
      return `Every indicator, ${place.shortName} in its group`;
    case 'over-time':
      return `${indicator.name}, over time`;
    case 'scatter':
      return against ? `${indicator.name} against ${against.name}` : indicator.name;
    default:
      return indicator.name;
  }
}
