import type { Shape } from '../scanning/shape';

/** Our own: one figure a row, documented in `docs/data-contract.md`. */
export const shape: Shape = {
  name: 'tidy',
  columns: {
    indicator: ['indicator'],
    locality: ['locality'],
    period: ['period'],
    sex: ['sex', 'gender'],
    age: ['age', 'age group', 'age band', 'age range'],
    category_type: ['category_type'],
    category: ['category'],
    numerator: ['numerator'],
    denominator: ['denominator'],
    value: ['value'],
    lower: ['lower'],
    upper: ['upper'],
    strict_lower: ['lower_998'],
    strict_upper: ['upper_998'],
    status: ['status'],
    note: ['note'],
  },
  needed: ['indicator', 'locality', 'period', 'value'],
  passedOver: [],
  indicatorPrefix: '',
  unstatedSource: '',
};
