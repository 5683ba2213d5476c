import { parsePartnershipId } from '../../domain/ids';
import type { Plan } from '../../domain/plan/plan';
import type { Problem } from '../../domain/problem';
import { planFolderOf } from '../contracts/plan-cells';
import type { Origin } from './catalogue-file';
import type { CatalogueRows } from './catalogue-rows';
import { versionKey } from './read-earlier-plans';

/** One cell that names a row of another file. */
interface Reference {
  /** The contract and the key of the row it stands in. */
  readonly from: readonly [contract: string, key: string];
  readonly column: string;
  readonly to: string | null;
  readonly known: ReadonlySet<string>;
  readonly where: string;
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

function referencesOf(rows: CatalogueRows): readonly Reference[] {
  const indicators = { known: idsOf(rows.indicators), where: 'indicators.csv' };
  const outcomes = { known: idsOf(rows.outcomes), where: 'outcomes.csv' };
  const partnerships = { known: idsOf(rows.partnerships), where: 'partnerships.csv' };
  const localities = {
    known: new Set<string>(rows.localities.map(({ code }) => code)),
    where: 'localities.csv',
  };
  return [
    ...rows.dashboard.partnerships.map((to) => ({
      from: ['dashboard', ''] as const,
      column: 'partnerships',
      to,
      ...partnerships,
    })),
    ...rows.indicators.map(({ id, outcome }) => ({
      from: ['indicators', id] as const,
      column: 'outcome',
      to: outcome,
      ...outcomes,
    })),
    ...rows.localities.flatMap(({ code, parent, successors }) => [
      { from: ['localities', code] as const, column: 'parent', to: parent, ...localities },
      ...successors.map((to) => ({
        from: ['localities', code] as const,
        column: 'successor',
        to,
        ...localities,
      })),
    ]),
    ...rows.partnerships.flatMap((partnership) => [
      ...partnership.localities.map((to) => ({
        from: ['partnerships', partnership.id] as const,
        column: 'localities',
        to,
        ...localities,
      })),
      {
        from: ['partnerships', partnership.id] as const,
        column: 'predecessor',
        to: partnership.predecessor,
        ...localities,
      },
    ]),
    ...rows.seriesBreaks.flatMap(({ indicator, locality, date }) => {
      const from = ['series-breaks', `${indicator} ${locality ?? ''} ${date}`] as const;
      return [
        { from, column: 'indicator', to: indicator, ...indicators },
        { from, column: 'locality', to: locality, ...localities },
      ];
    }),
    ...rows.rebases.flatMap(({ indicator, locality, date }) => {
      const from = ['rebases', `${indicator} ${locality ?? ''} ${date}`] as const;
      return [
        { from, column: 'indicator', to: indicator, ...indicators },
        { from, column: 'locality', to: locality, ...localities },
      ];
    }),
    ...planReferences(rows, '', outcomes, indicators),
    ...rows.earlierPlans.flatMap((plan) => planReferences(plan, versionKey(plan), outcomes, indicators)),
  ];
}

type Known = Pick<Reference, 'known' | 'where'>;

/** The plan as it is now, or an earlier version of it: its rows point to rows of the same version. */
function planReferences(
  plan: Pick<Plan, 'actions' | 'milestones' | 'targets'>,
  version: string,
  outcomes: Known,
  indicators: Known,
): readonly Reference[] {
  const actions = { known: idsOf(plan.actions), where: 'actions.csv' };
  const contract = (name: string) => `${version}${name}`;
  return [
    ...plan.actions.flatMap(({ id, outcome, indicators: linked }) => {
      const from = [contract('actions'), id] as const;
      return [
        { from, column: 'outcome', to: outcome, ...outcomes },
        ...linked.map((to) => ({ from, column: 'indicators', to, ...indicators })),
      ];
    }),
    ...plan.milestones.map(({ id, action }) => ({
      from: [contract('milestones'), id] as const,
      column: 'action',
      to: action,
      ...actions,
    })),
    ...plan.targets.flatMap(({ id, actions: served, indicator, otherDues }) => {
      const from = [contract('targets'), id] as const;
      return [
        ...served.map((to) => ({ from, column: 'actions', to, ...actions })),
        { from, column: 'indicator', to: indicator, ...indicators },
        ...otherDues.map(({ action }) => ({ from, column: 'other_dues', to: action, ...actions })),
      ];
    }),
  ];
}

type OriginOf = (contract: string, key: string) => Origin | undefined;

const looseEnd = ({ from: [contract, key], column, to, where }: Reference, originOf: OriginOf): Problem => {
  const origin = originOf(contract, key);
  return {
    severity: 'warning',
    file: origin?.file ?? contract,
    line: origin?.line ?? null,
    column,
    found: to ?? '',
    done: 'The row was kept; the link leads nowhere.',
    advice: `Correct it, or add it to ${where}.`,
    rowsSetAside: 0,
  };
};

/** References between the files that lead nowhere. The rows stay; the reader is told. A table that did not arrive is no row's fault. */
export const danglingReferences = (
  rows: CatalogueRows,
  notArrived: readonly string[],
  originOf: OriginOf,
): readonly Problem[] =>
  referencesOf(rows)
    .filter(({ to, known }) => to !== null && !known.has(to))
    .filter(({ where }) => !notArrived.some((path) => path.split('/').at(-1) === where))
    .map((reference) => looseEnd(reference, originOf));

/** Folders of plans that no partnership is named after: nothing on any page would show them. */
export function strayPlans(rows: CatalogueRows, paths: readonly string[]): readonly Problem[] {
  const known = idsOf(rows.partnerships);
  return paths.flatMap((path) => {
    const folder = planFolderOf(path);
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
