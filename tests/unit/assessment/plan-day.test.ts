import { expect, it } from 'vitest';
import { sayPlanDay } from '../../../src/assessment/actions/plan-day';
import { aDate, anAction, anAssessment, anObservation, aPlan } from '../../builders';

const of = (period: string) => anAssessment({ latest: anObservation({ period, value: 1 }) });

it('a plan of 2016 above figures of 2024 says which day is whose', () => {
  expect(
    sayPlanDay(
      aDate('2016-09-30'),
      [of('2014'), of('Jan 2024'), of('2021')],
      aPlan({ actions: [anAction()] }),
    ),
  ).toBe(
    'The plan is shown as it stood on 30 September 2016, and its dates and targets are judged on that day; the place’s own figures go on to Jan 2024.',
  );
});

it('nothing is said where every figure is older than the plan, or there is none', () => {
  expect(
    sayPlanDay(aDate('2023-12-31'), [of('2021'), of('2023'), anAssessment({ latest: null })], aPlan()),
  ).toBe('');
  expect(sayPlanDay(aDate('2023-12-31'), [], aPlan())).toBe('');
});

it('judges no dates of a plan that has none', () => {
  expect(sayPlanDay(aDate('2016-09-30'), [of('Jan 2024')], aPlan())).toBe(
    'The plan is shown as it stood on 30 September 2016; the place’s own figures go on to Jan 2024.',
  );
});
