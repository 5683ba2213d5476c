import { aCourse, anAccount, years } from '../figures';
import { trendScene } from '../scene';

export const allAbsent = trendScene('all-absent', 'Not one figure to draw', {
  assessment: anAccount({ observations: aCourse(years(2016, 2020), ['suppressed']) }),
  actions: [],
});
