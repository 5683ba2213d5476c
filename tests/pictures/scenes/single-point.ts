import { aBenchmark, anAssessment, series } from '../figures';
import { trendScene } from '../scene';

export const singlePoint = trendScene('single-point', 'One period only', {
  assessment: anAssessment({
    observations: series(['2018 - 20'], [4.3], () => ({ interval: { lower: 2.9, upper: 6.1 } })),
    england: aBenchmark('England', series(['2018 - 20'], [5.2])),
  }),
  actions: [],
});
