import { aBenchmark, aCourse, anAccount } from '../figures';
import { trendScene } from '../scene';

export const singlePoint = trendScene('single-point', 'One period only', {
  assessment: anAccount({
    observations: aCourse(['2018 - 20'], [4.3], () => ({ interval: { lower: 2.9, upper: 6.1 } })),
    england: aBenchmark('England', aCourse(['2018 - 20'], [5.2])),
  }),
  actions: [],
});
