import type { ReactNode } from 'react';
import { startWithCapital } from '../../assessment/number-words';
import type { Assessment } from '../../assessment/types';
import type { Indicator } from '../../domain/indicator';
import { formatDate } from '../../domain/iso-date';
import { formatWord } from '../../domain/word';

interface AboutIndicatorProps {
  readonly assessment: Assessment;
}

const polarityWords = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'no-judgement': 'Neither higher nor lower is better in itself',
} as const;

/** Where the figures come from and what a reader must know before using them. */
export function AboutIndicator({ assessment: { indicator, breaks } }: AboutIndicatorProps) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['Definition', indicator.definition],
    [
      'Stands for',
      indicator.proxyFor === ''
        ? ''
        : `${startWithCapital(indicator.proxyFor)}. It is a stand-in, not the measure itself.`,
    ],
    ['Which way', polarityWords[indicator.polarity]],
    [
      'Published',
      startWithCapital(`${formatWord(indicator.frequency)}, ${formatWord(indicator.window)} periods`),
    ],
    ['Lowest level', startWithCapital(formatWord(indicator.geographyLevel))],
    ['Know before use', indicator.caveat],
    ['Source', <SourceLink key="source" indicator={indicator} />],
    ['Licence', indicator.licence],
    ['Extracted on', indicator.extractedOn ? formatDate(indicator.extractedOn) : ''],
  ];
  return (
    <>
      <dl className="facts">
        {facts
          .filter(([, words]) => words !== '')
          .map(([name, words]) => (
            <div key={name} className="facts__row">
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {breaks.length > 0 ? (
        <>
          <h3>Breaks in the series</h3>
          <ul>
            {breaks.map((one) => (
              <li key={`${one.date}${one.label}`}>
                From {formatDate(one.date)}: {one.label}. {one.note}{' '}
                {one.link === '' ? null : <a href={one.link}>More about this break</a>}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function SourceLink({ indicator: { source, link } }: { readonly indicator: Indicator }) {
  return link === '' ? source : <a href={link}>{source}</a>;
}
