import type { Observation } from '../../domain/figures/observation';
import type { Indicator } from '../../domain/indicator';
import { licenceWords, sourceWords } from './source-words';
import { downloadColumn, type FilledColumn } from './table';

interface Published {
  /** The figures that a row shows; null where it shows none. */
  readonly figures: readonly (Observation | null)[];
  readonly indicator: Indicator;
}

/** Where each row's figures come from and under which licence: the last columns of every table of figures, in its file. */
export function provenanceOf<Row>(
  rows: readonly Row[],
  read: (row: Row) => Published,
): readonly FilledColumn[] {
  const published = rows.map(read);
  return [
    downloadColumn(
      'Source',
      'source',
      published.map(({ figures, indicator }) => sourceWords(figures, indicator)),
    ),
    downloadColumn(
      'Licence',
      'licence',
      published.map(({ figures, indicator }) => licenceWords(figures, indicator)),
    ),
  ];
}
