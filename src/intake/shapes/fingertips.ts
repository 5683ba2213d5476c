import type { Shape } from '../scanning/shape';

/**
 * The download of OHID's Fingertips, as it is. Its 23rd column is named after the parent area type and older files lack
 * the last one; neither is used. Some users' copies call sex "Gender".
 */
export const shape: Shape = {
  name: 'fingertips',
  columns: {
    indicator: ['Indicator ID'],
    indicator_name: ['Indicator Name'],
    locality: ['Area Code'],
    period: ['Time period'],
    sex: ['Sex', 'Gender'],
    age: ['Age'],
    category_type: ['Category Type'],
    category: ['Category'],
    numerator: ['Count'],
    denominator: ['Denominator'],
    value: ['Value'],
    lower: ['Lower CI 95.0 limit', 'Lower CI 95 limit', 'Lower CI limit'],
    upper: ['Upper CI 95.0 limit', 'Upper CI 95 limit', 'Upper CI limit'],
    strict_lower: ['Lower CI 99.8 limit', 'Lower CI 99.8% limit'],
    strict_upper: ['Upper CI 99.8 limit', 'Upper CI 99.8% limit'],
    note: ['Value note'],
  },
  needed: ['indicator', 'locality', 'period', 'value'],
  passedOver: [
    /^parent(code|name)$/,
    /^area(name|type)$/,
    /^recenttrend$/,
    /^comparedto/,
    /^timeperiod(sortable|range)$/,
    /^newdata$/,
  ],
  indicatorPrefix: 'fingertips:',
  unstatedSource: 'Fingertips download',
};
