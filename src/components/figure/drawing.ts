import { lazyPart } from '../notices/lazy-part';

/** What draws pictures brings ECharts with it. */
export const drawing = lazyPart(() => import('./EChart'));
