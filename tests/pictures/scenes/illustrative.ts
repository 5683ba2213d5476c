import { anIndicator } from '../../builders';
import { aCourse, anAccount } from '../figures';
import { trendScene } from '../scene';

const quarters = ['2015/16 Q1', '2015/16 Q2', '2015/16 Q3', '2015/16 Q4', '2016/17 Q1', '2016/17 Q2'];
const real = aCourse(quarters.slice(0, 2), [21, 24]);
const invented = aCourse(quarters.slice(2), [23, 29, 31, 34], () => ({ status: ['illustrative'] }));

export const illustrative = trendScene(
  'illustrative',
  'Invented figures, hollow and dashed, after real ones',
  {
    assessment: anAccount({
      indicator: anIndicator({ name: 'County lines closed', measure: 'count', per: null, unit: 'lines' }),
      observations: [...real, ...invented],
      isIllustrative: true,
    }),
    actions: [],
  },
);
