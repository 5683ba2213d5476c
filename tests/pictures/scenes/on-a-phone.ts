import { trendScene } from '../scene';
import { assessment } from './annual-with-interval';

export const onAPhone = trendScene(
  'on-a-phone',
  'The same rate on a phone, its lines named above',
  { assessment, actions: [] },
  340,
);
