/** Whose plan a file belongs to, by the folders it lies in. */
export interface PlanPath {
  /** The folder that names the partnership. It may name none that is known. */
  readonly partnership: string;
  /** The folder of one plan among several; empty: the plan that `partnerships.csv` describes. */
  readonly plan: string;
  /** The folder of an earlier version; empty: the plan as it is now. */
  readonly version: string;
}

/**
 * `plans/<partnership>/`, `plans/<partnership>/<plan>/`, and below either of them `earlier/<version>/`. Where no folder is
 * called `plans`, the last one names the partnership.
 */
export function planPathOf(path: string): PlanPath {
  const folders = path.split('/').slice(0, -1);
  const isVersion = folders.at(-2) === 'earlier';
  const version = isVersion ? (folders.at(-1) ?? '') : '';
  const above = isVersion ? folders.slice(0, -2) : folders;
  const below = above.slice(above.lastIndexOf('plans') + 1);
  const isOneOfSeveral = above.includes('plans') && below.length === 2 && below[1] !== 'earlier';
  const [partnership = '', plan = ''] = isOneOfSeveral ? below : [above.at(-1)];
  return { partnership, plan, version };
}

/** The plan that lies in the partnership's own folder, as it is now. */
export const isOwnPlan = (path: string): boolean => {
  const { plan, version } = planPathOf(path);
  return plan === '' && version === '';
};
