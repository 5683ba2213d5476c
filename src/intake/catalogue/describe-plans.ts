import { type PartnershipId, type PlanId, parsePartnershipId } from '../../domain/ids';
import type { Partnership } from '../../domain/places/partnership';
import { isEmptyPlan, type Plan, type PlanDescription } from '../../domain/plan/plan';
import type { Problem } from '../../domain/problem';
import type { IsoDate } from '../../domain/time/iso-date';
import { planPathOf } from '../contracts/plan/plan-path';
import type { Keys } from './catalogue-file';

interface PlanFolders {
  /** From partnerships.csv. */
  readonly ownPlans: readonly PlanDescription[];
  /** From plans.csv. */
  readonly otherPlans: readonly PlanDescription[];
  readonly plans: readonly Plan[];
  /** The dashboard's day. */
  readonly asAt: IsoDate;
  /** Where the rows of plans.csv were read. */
  readonly keys: Keys | undefined;
}

interface Described {
  readonly descriptions: readonly PlanDescription[];
  readonly problems: readonly Problem[];
}

/** Every plan that a page can show, with what is strange about them. Nothing is left out: a folder that no row describes is a plan too. */
export function describePlans({ ownPlans, otherPlans, plans, asAt, keys }: PlanFolders): Described {
  const today = plans.filter(({ version }) => version === '');
  const isOf = (one: PlanKey) => (other: PlanKey) =>
    one.partnership === other.partnership && one.plan === other.plan;
  const stated = [...ownPlans, ...otherPlans.filter((one) => !ownPlans.some(isOf(one)))];
  // Of a partnership that nobody knows, see `strayPlans`.
  const isKnown = (one: PlanKey) => ownPlans.some(({ partnership }) => partnership === one.partnership);
  const unstated = today
    .filter((one) => isKnown(one) && !stated.some(isOf(one)))
    .map((plan) => undescribed(plan, asAt));
  const all = [...stated, ...unstated];
  const shown = all.filter((one) => {
    const hasOthers = all.some((other) => other.partnership === one.partnership && !isOf(one)(other));
    const saysNothing = one.title === '' && one.start === null && one.end === null;
    const held = today.find(isOf(one));
    return !(one.isOwn && hasOthers && saysNothing && (!held || isEmptyPlan(held)));
  });
  const originOf = (one: PlanKey) => keys?.get(`${one.partnership} ${one.plan}`);
  return {
    descriptions: shown,
    problems: [
      ...unstated.map(sayUndescribed),
      ...otherPlans
        .filter((one) => ownPlans.some(isOf(one)))
        .map((one) => sayTwice(one, originOf(one)?.line ?? null)),
      ...otherPlans.flatMap((one) => {
        const same = all.find((other) => !isOf(one)(other) && isOfOnePeriod(one, other));
        return same ? sayOnePeriod(one, same, originOf(one)?.line ?? null) : [];
      }),
    ],
  };
}

type PlanKey = { readonly partnership: PartnershipId; readonly plan: PlanId };

const undescribed = ({ partnership, plan }: PlanKey, asAt: IsoDate): PlanDescription => ({
  partnership,
  plan,
  isOwn: false,
  title: '',
  start: null,
  end: null,
  asAt,
  link: '',
  note: '',
});

const isOfOnePeriod = (one: PlanDescription, other: PlanDescription): boolean =>
  one.partnership === other.partnership &&
  one.start !== null &&
  one.start === other.start &&
  one.end === other.end;

const warning = (problem: Omit<Problem, 'severity' | 'rowsSetAside'>): Problem => ({
  severity: 'warning',
  rowsSetAside: 0,
  ...problem,
});

const sayUndescribed = ({ partnership, plan, asAt }: PlanDescription): Problem =>
  warning({
    file: `plans/${partnership}/${plan}`,
    line: null,
    column: '',
    found: `a plan in the folder "${plan}", and no row of plans.csv for it`,
    done: `The plan was kept, without a title or a period, and is shown as at ${asAt}, the day of dashboard.json.`,
    advice: `Add a row to plans.csv with the partnership ${partnership} and the plan ${plan}.`,
  });

const sayTwice = ({ plan }: PlanDescription, line: number | null): Problem =>
  warning({
    file: 'plans.csv',
    line,
    column: 'plan',
    found: plan,
    done: 'The row was passed over: partnerships.csv describes a plan of this name.',
    advice: 'Give it another name, or take "plan_id" out of partnerships.csv.',
  });

const sayOnePeriod = (one: PlanDescription, other: PlanDescription, line: number | null): Problem =>
  warning({
    file: 'plans.csv',
    line,
    column: 'start',
    found: [one.start, one.end].filter((day) => day !== null).join(' to '),
    done: `Both plans were kept: the plan ${other.plan} has the same period.`,
    advice:
      'Correct the period of one of them. If one is an earlier version of the other, put it into a folder "earlier" of that plan.',
  });

/** Folders of plans that no partnership is named after: nothing on any page would show them. */
export function strayPlans(
  partnerships: readonly Partnership[],
  paths: readonly string[],
): readonly Problem[] {
  const known = new Set<string>(partnerships.map(({ id }) => id));
  return paths.flatMap((path) => {
    const folder = planPathOf(path).partnership;
    if (known.has(folder) || parsePartnershipId(folder) === null) return [];
    const [partnership = ''] = path.split('/').slice(-3);
    const isWithoutDay = folder === 'earlier' && known.has(partnership);
    return {
      severity: 'warning' as const,
      file: path,
      line: null,
      column: '',
      found: `a plan in the folder "${folder}"`,
      done: 'Its rows were kept; no page shows them.',
      advice: isWithoutDay
        ? `Put it into a folder named after the day from which it held, as plans/${partnership}/earlier/2023-04-01/.`
        : 'Name the folder after the id of its partnership, or add the partnership to partnerships.csv.',
      rowsSetAside: 0,
    };
  });
}
