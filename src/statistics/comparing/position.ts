/** Where something lies against something else. */
export type ThreeLevelPosition = 'lower' | 'similar' | 'higher';

/** "Much": the stricter interval lies clear as well. */
export type FiveLevelPosition = 'much-lower' | ThreeLevelPosition | 'much-higher';
