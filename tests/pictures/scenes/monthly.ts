import { absent } from '../../../src/domain/absence';
import { aBreak, anAssessment, anIndicator, anObservation } from '../figures';
import { trendScene } from '../scene';

const months = Array.from({ length: 168 }, (_, index) => {
  const label = `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  if (index >= 110 && index < 114) return anObservation(label, absent('not-collected'));
  return anObservation(label, Math.round(60 + 25 * Math.sin(index / 11) + 12 * Math.sin(index * 1.7)));
});

export const monthly = trendScene('monthly', 'Fourteen years of months', {
  assessment: anAssessment({
    indicator: anIndicator({
      name: 'Police-recorded drug offences',
      measure: 'count',
      per: null,
      unit: 'offences',
    }),
    observations: months,
    breaks: [aBreak('2020-04-01', 'New recording system')],
  }),
  actions: [],
});
