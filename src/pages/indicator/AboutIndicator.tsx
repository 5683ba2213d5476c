import type { ReactNode } from 'react';
import type { Assessment } from '../../assessment/place/assessment';
import { dataEnd, sourceAndTerms, sourcesOf } from '../../charts/tables/source-words';
import type { Observation } from '../../domain/figures/observation';
import type { Source } from '../../domain/source';
import { formatDate } from '../../domain/time/iso-date';
import { startWithCapital } from '../../domain/words/number-words';
import { formatWord } from '../../domain/words/word';
import { shownIn } from '../../reviews/place/shown-in';
import { asSentence } from '../../reviews/place/words';

interface AboutIndicatorProps {
  readonly assessment: Assessment;
  readonly populationSources: readonly string[];
}

const polarityWords = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  'no-judgement': 'Neither higher nor lower is better in itself',
} as const;

/** Where the figures come from and what a reader must know before using them. */
export function AboutIndicator({ assessment, populationSources }: AboutIndicatorProps) {
  const { indicator, breaks } = assessment;
  const shown = shownIn(assessment);
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
    ['Populations', indicator.denominator === 'population' ? populationSources.join('; ') : ''],
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
        {sourcesOf(shown, indicator).map((source) => (
          <div key={source.file} className="facts__row">
            <dt>Source</dt>
            <dd>
              <SourceEntry source={source} shown={shown} />
            </dd>
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

interface SourceEntryProps {
  readonly source: Source;
  readonly shown: readonly Observation[];
}

/** One file's source with its licence, how recent its figures are, and what is to be known of them. */
function SourceEntry({ source, shown }: SourceEntryProps) {
  const words = sourceAndTerms(source, shown);
  const { link, extractedOn, note } = source;
  return (
    <>
      {link === '' ? words : <a href={link}>{words}</a>}.{' '}
      {[dataEnd(source, shown), extractedOn ? `extracted ${formatDate(extractedOn)}` : '', note]
        .filter((part) => part !== '')
        .map(asSentence)
        .join(' ')}
    </>
  );
}
