import { emptyCell, numberColumn, type Table, tableOf, textColumn } from '../../charts/tables/table';
import type { Catalogue } from '../../domain/catalogue';
import { absenceMark, absenceReasons, absenceWords } from '../../domain/figures/absence';
import { inFigures } from '../../domain/words/number-words';
import type { Holding } from '../../queries/files/sources';

/** Rows without a value, by indicator and reason; indicators without any are left out. */
export function absencesTable(holdings: readonly Holding[], catalogue: Catalogue): Table | null {
  const rows = holdings.filter(({ absences }) => Object.keys(absences).length > 0);
  if (rows.length === 0) return null;
  const reasons = absenceReasons.filter((reason) => rows.some(({ absences }) => (absences[reason] ?? 0) > 0));
  const nameOf = (holding: Holding) =>
    catalogue.indicators.find(({ id }) => id === holding.indicator)?.name ?? holding.indicator;
  return tableOf(
    'Figures that are missing, and why',
    [
      textColumn('Indicator', 'indicator', rows.map(nameOf)),
      ...reasons.map((reason) =>
        numberColumn(
          `${absenceMark(reason)} ${absenceWords(reason)}`,
          reason.replaceAll('-', '_'),
          rows.map(({ absences }) => {
            const value = absences[reason];
            return value === undefined ? emptyCell : { text: inFigures(value), value };
          }),
        ),
      ),
    ],
    [
      'An empty cell means that no figure is missing for that reason. Nothing that is missing counts as 0 anywhere.',
      'Counted here are the rows of files. Periods for which a file has no row are named and counted with each figure.',
    ],
  );
}
