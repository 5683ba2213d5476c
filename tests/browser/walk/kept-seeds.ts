/** Seeds of walks that once found a fault: they are walked first. */
export const keptSeeds: readonly number[] = [];
