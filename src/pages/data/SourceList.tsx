import { sourceName } from '../../charts/tables/source-words';
import { TableRegion } from '../../components/tables/TableRegion';
import { IllustrativeTag } from '../../components/tables/Tags';
import type { Catalogue } from '../../domain/catalogue';
import type { Indicator } from '../../domain/indicator';
import type { Source } from '../../domain/source';
import { formatShortDate } from '../../domain/time/iso-date';
import { inFigures, startWithCapital } from '../../domain/words/number-words';
import type { Holding } from '../../queries/files/sources';
import type { Links } from '../links';

interface SourceListProps {
  readonly catalogue: Catalogue;
  readonly holdings: readonly Holding[];
  readonly links: Links;
}

function periodsOf({ observations, firstPeriod, lastPeriod }: Holding): string {
  if (observations === 0) return 'none yet';
  return firstPeriod === lastPeriod ? firstPeriod : `${firstPeriod} to ${lastPeriod}`;
}

/** Where every indicator's figures come from, when they were taken, under which licence, and how many there are. */
export function SourceList({ catalogue, holdings, links }: SourceListProps) {
  const caption = 'Every indicator: source, licence and what is held';
  return (
    <TableRegion label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            <th scope="col">Source, licence and day of extraction</th>
            <th scope="col" className="number">
              Figures
            </th>
            <th scope="col" className="number">
              Localities
            </th>
            <th scope="col">Periods</th>
          </tr>
        </thead>
        <tbody>
          {catalogue.indicators.map((indicator) => (
            <SourceRow
              key={indicator.id}
              indicator={indicator}
              holding={holdings.find((one) => one.indicator === indicator.id)}
              href={links.indicator(indicator.id)}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

interface SourceRowProps {
  readonly indicator: Indicator;
  readonly holding: Holding | undefined;
  readonly href: string;
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { link, licence, extractedOn, isIllustrative, file } = source;
  const name = startWithCapital(sourceName(source));
  const rest = [
    isIllustrative ? '' : licence,
    extractedOn ? `extracted ${formatShortDate(extractedOn)}` : '',
    `in ${file}`,
  ];
  return (
    <>
      {link === '' ? name : <a href={link}>{name}</a>}{' '}
      <span className="quiet">({rest.filter((part) => part !== '').join('; ')})</span>
    </>
  );
}

function SourceRow({ indicator, holding, href }: SourceRowProps) {
  const { illustrative, observations } = holding ?? { illustrative: 0, observations: 0 };
  return (
    <tr>
      <th scope="row">
        <a href={href}>{indicator.name}</a>{' '}
        {indicator.outcome === null ? <span className="quiet">not yet placed in indicators.csv</span> : null}
      </th>
      <td>
        <ul className="plain">
          {indicator.sources.map((source) => (
            <li key={source.file}>
              <SourceEntry source={source} />
            </li>
          ))}
        </ul>
        {illustrative > 0 ? <IllustrativeTag /> : null}
        {illustrative > 0 && illustrative < observations ? (
          <span className="quiet"> {inFigures(illustrative)} of its figures</span>
        ) : null}
      </td>
      <td className="number">{inFigures(observations)}</td>
      <td className="number">{inFigures(holding?.localities ?? 0)}</td>
      <td>{holding ? periodsOf(holding) : ''}</td>
    </tr>
  );
}
