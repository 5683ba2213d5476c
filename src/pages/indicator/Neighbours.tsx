import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Links } from '../links';

interface NeighboursProps {
  readonly indicator: Indicator;
  readonly catalogue: Catalogue;
  readonly links: Links;
}

/** The previous and the next indicator, in the order of the overview. */
export function Neighbours({ indicator, catalogue, links }: NeighboursProps) {
  const order = catalogue.outcomes
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ id }) => catalogue.indicators.filter(({ outcome }) => outcome === id));
  const index = order.findIndex(({ id }) => id === indicator.id);
  const [previous, next] = [order[index - 1], index < 0 ? undefined : order[index + 1]];
  return (
    <nav className="beside" aria-label="Other indicators">
      {previous ? (
        <p>
          Previous: <a href={links.indicator(previous.id)}>{previous.name}</a>
        </p>
      ) : null}
      {next ? (
        <p>
          Next: <a href={links.indicator(next.id)}>{next.name}</a>
        </p>
      ) : null}
    </nav>
  );
}
