import { parseAge } from '../../domain/figures/demographic';
import { type Sex, sexes } from '../../domain/figures/observation';
import { type LocalityCode, parseLocalityCode } from '../../domain/ids';
import type { IsoDate } from '../../domain/time/iso-date';
import { parsePeriod } from '../../domain/time/period';
import type { CatalogueContract } from '../catalogue/catalogue-file';

export interface Population {
  readonly locality: LocalityCode;
  readonly start: IsoDate;
  readonly sex: Sex;
  readonly age: string;
  readonly population: number;
  readonly source: string;
}

export const populationsContract: CatalogueContract<Population> = {
  name: 'populations',
  columns: ['locality', 'period', 'sex', 'age', 'population', 'source'],
  needed: ['locality', 'period', 'population'],
  read(cells) {
    const locality = cells.id('locality', parseLocalityCode, 'a nine-character GSS code, as E09000003');
    const period = parsePeriod(cells.text('period'));
    if (period?.kind !== 'calendar-year') {
      cells.refuse(
        'period',
        'The row was set aside.',
        'Write a calendar year: populations are mid-year estimates.',
      );
    }
    const population = cells.number('population');
    if (population === null || population < 0) {
      cells.refuse(
        'population',
        'The row was set aside.',
        'Write how many people live there, as a whole number.',
      );
    }
    if (locality === null || period === null || population === null) return null;
    const sex = cells.word('sex', sexes, 'persons');
    return {
      locality,
      start: period.start,
      sex,
      age: parseAge(cells.text('age')),
      population,
      source: cells.text('source'),
    };
  },
  key: ({ locality, start, sex, age }) => `${locality} ${start} ${sex} ${age}`,
};
