/** Where something lies against something else. */
export type Position = 'lower' | 'similar' | 'higher';

/** "Much": the stricter interval lies clear as well. */
export type FiveLevelPosition = 'much-lower' | Position | 'much-higher';
