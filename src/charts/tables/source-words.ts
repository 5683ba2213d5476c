import { isAbsent } from '../../domain/figures/absence';
import { isIllustrative, type Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import type { Source } from '../../domain/source';
import { formatDate } from '../../domain/time/iso-date';

type Shown = readonly (Observation | null)[];

const isFrom = (observation: Observation | null, { file }: Source): boolean =>
  observation?.files.includes(file) ?? false;

/** The sources of the files that these figures were read from, and of no others that the indicator has. */
export const sourcesOf = (shown: Shown, { sources }: Indicator): readonly Source[] =>
  sources.filter((source) => shown.some((one) => isFrom(one, source)));

export const sourceName = ({ name }: Source): string => (name === '' ? 'source not stated' : name);

const joined = (words: readonly string[]): string =>
  [...new Set(words)].filter((word) => word !== '').join('; ');

/** For a row of a downloaded table. */
export const sourceWords = (shown: Shown, indicator: Indicator): string =>
  joined(sourcesOf(shown, indicator).map(sourceName));

/** An invented figure is under nobody's licence, whatever its file's source. */
export const licenceWords = (shown: Shown, indicator: Indicator): string =>
  joined(
    shown.flatMap((one) =>
      one !== null && isIllustrative(one)
        ? ['illustrative']
        : sourcesOf([one], indicator).map(({ licence }) => licence),
    ),
  );

/** The licence of what is shown of a file; of figures of which all are invented, that they are. */
function termsOf(source: Source, shown: Shown): string {
  const own = shown.filter((one) => isFrom(one, source));
  const invented = own.filter((one) => one !== null && isIllustrative(one)).length;
  if (invented === own.length) return 'illustrative';
  return joined([source.licence, invented > 0 ? 'in part illustrative' : '']);
}

/** `Crime survey (OGL v3.0)` */
export function sourceAndTerms(source: Source, shown: Shown): string {
  const terms = termsOf(source, shown);
  return terms === '' ? sourceName(source) : `${sourceName(source)} (${terms})`;
}

/** `data end 2019 - 21`: how recent the figures are, which the day of their extraction does not tell. */
export function dataEnd(source: Source, shown: Shown): string {
  const periods = shown.flatMap((one) =>
    one !== null && isFrom(one, source) && !isAbsent(one.value) ? [one.period] : [],
  );
  const last = periods.toSorted((one, other) => (one.end < other.end ? 1 : -1))[0];
  if (!last) return '';
  return periods.every(({ label }) => label === last.label)
    ? `figures of ${last.label}`
    : `data end ${last.label}`;
}

/** `Office for National Statistics, … (OGL v3.0); data end 2021; extracted 22 November 2026`: travels with every picture. */
export const sourceLine = (shown: Shown, indicator: Indicator): string =>
  [
    ...new Set(
      sourcesOf(shown, indicator).map((source) =>
        joined([
          sourceAndTerms(source, shown),
          dataEnd(source, shown),
          source.extractedOn ? `extracted ${formatDate(source.extractedOn)}` : '',
        ]),
      ),
    ),
  ].join('. ');

/** What a reader must know of the indicator, and of the files that the figures shown come from. */
export function sourceNotes(shown: Shown, indicator: Indicator): readonly string[] {
  const byWords = new Map(
    sourcesOf(shown, indicator).map((source) => [sourceAndTerms(source, shown) + source.note, source]),
  );
  const notes = [...byWords.values()].flatMap((source) => {
    const terms = termsOf(source, shown);
    return [`Source: ${sourceName(source)}.`, terms === '' ? '' : `Licence: ${terms}.`, source.note];
  });
  return [indicator.caveat, ...notes].filter((note) => note !== '');
}
