import { absent } from '../../../src/domain/figures/absence';
import { aBreak, anIndicator } from '../../builders';
import { aFigure, anAccount } from '../figures';
import { trendScene } from '../scene';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const months = Array.from({ length: 168 }, (_, index) => {
  const label = `${names[index % 12]} ${2010 + Math.floor(index / 12)}`;
  if (index >= 110 && index < 114) return aFigure(label, absent('not-collected'));
  return aFigure(label, Math.round(60 + 25 * Math.sin(index / 11) + 12 * Math.sin(index * 1.7)));
});

export const monthly = trendScene('monthly', 'Fourteen years of months', {
  assessment: anAccount({
    indicator: anIndicator({
      name: 'Police-recorded drug offences',
      measure: 'count',
      per: null,
      unit: 'offences',
    }),
    observations: months,
    breaks: [
      aBreak({
        date: '2020-04-01',
        label: 'New recording system',
        note: 'Compare across the line with care.',
      }),
    ],
  }),
  actions: [],
});
