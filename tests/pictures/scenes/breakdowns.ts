import { forcedPalette } from '../../../src/charts/drawing/colours';
import { absent } from '../../../src/domain/figures/absence';
import type { Observation } from '../../../src/domain/figures/observation';
import { aProportion, aRate, aSource } from '../../builders';
import { aBreakdown, breakdownScene } from '../breakdown-scene';
import { aFigure } from '../figures';

const rate = aRate({ sources: [aSource({ name: 'OHID, Fingertips' })] });
const around = (value: number, share: number) => ({
  interval: { lower: value * (1 - share), upper: value * (1 + share) },
});
const everybody = aFigure('2021', 7.9, around(7.9, 0.04));

const deciles = [
  'Most deprived decile (IMD2019)',
  'Second most deprived decile (IMD2019)',
  'Third more deprived decile (IMD2019)',
  'Fourth more deprived decile (IMD2019)',
  'Fifth more deprived decile (IMD2019)',
  'Fifth less deprived decile (IMD2019)',
  'Fourth less deprived decile (IMD2019)',
  'Third less deprived decile (IMD2019)',
  'Second least deprived decile (IMD2019)',
  'Least deprived decile (IMD2019)',
];
const ofDecile = (name: string, given: Partial<Observation> & { readonly value: Observation['value'] }) =>
  aFigure('2021', given.value, {
    ...given,
    category: {
      type: 'County & UA deprivation deciles in England (IMD2019, 4/21 and after geography)',
      name,
    },
  });
const values = [15.4, 12.1, 10.6, 9.4, 8.1, 7.0, 6.2, 5.7, 5.1, 4.3];

const deprivation = aBreakdown(rate, 'England', [
  ...deciles.map((name, index) =>
    ofDecile(name, { value: values[index] ?? 0, ...around(values[index] ?? 0, 0.12) }),
  ),
  everybody,
]);

export const breakdownDeciles = breakdownScene(
  'breakdown-deciles',
  'A breakdown by deciles of deprivation',
  deprivation,
);
export const breakdownOnAPhone = breakdownScene(
  'breakdown-on-a-phone',
  'A breakdown by deciles on a phone',
  deprivation,
  340,
);
export const breakdownForced = breakdownScene(
  'breakdown-forced-colours',
  'A breakdown in the reader’s own colours',
  deprivation,
  900,
  forcedPalette,
);

export const breakdownSex = breakdownScene(
  'breakdown-sex',
  'A breakdown by sex, both figures illustrative',
  aBreakdown(rate, 'Tower Hamlets', [
    aFigure('2021', 4.6, { ...around(4.6, 0.5), sex: 'male', status: ['illustrative'] }),
    aFigure('2021', 1.2, { ...around(1.2, 0.8), sex: 'female', status: ['illustrative'] }),
    aFigure('2021', 2.9, { ...around(2.9, 0.4), status: ['illustrative'] }),
  ]),
  340,
);

export const breakdownAbsences = breakdownScene(
  'breakdown-absences',
  'A breakdown by age with suppressed groups',
  aBreakdown(
    aProportion({ numeratorUnit: 'adults', sources: [aSource({ name: 'OHID, NDTMS' })] }),
    'Tower Hamlets',
    [
      aFigure('2021', absent('suppressed'), { age: '18-24 yrs' }),
      aFigure('2021', 38.2, { ...around(38.2, 0.2), age: '25-34 yrs', numerator: 84, denominator: 220 }),
      aFigure('2021', 44.9, { ...around(44.9, 0.1), age: '35-49 yrs', numerator: 184, denominator: 410 }),
      aFigure('2021', 51.3, { ...around(51.3, 0.12), age: '50-64 yrs', numerator: 98, denominator: 191 }),
      aFigure('2021', absent('not-collected', 'nobody of this age is counted'), { age: '65+ yrs' }),
      aFigure('2021', 45.1, { ...around(45.1, 0.06) }),
    ],
  ),
  340,
);
