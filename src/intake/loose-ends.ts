import { parsePartnershipId } from '../domain/ids';
import type { Problem } from '../domain/problem';
import type { Origin } from './catalogue-file';
import { planFolderOf } from './contracts/plan-cells';
import type { CatalogueRows } from './store-catalogue';

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
  const actions = { known: idsOf(rows.actions), where: 'actions.csv' };
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
    ...rows.actions.flatMap((action) => [
      { from: ['actions', action.id] as const, column: 'outcome', to: action.outcome, ...outcomes },
      ...action.indicators.map((to) => ({
        from: ['actions', action.id] as const,
        column: 'indicators',
        to,
        ...indicators,
      })),
    ]),
    ...rows.milestones.map(({ id, action }) => ({
      from: ['milestones', id] as const,
      column: 'action',
      to: action,
      ...actions,
    })),
    ...rows.targets.flatMap((target) => [
      ...target.actions.map((to) => ({
        from: ['targets', target.id] as const,
        column: 'actions',
        to,
        ...actions,
      })),
      { from: ['targets', target.id] as const, column: 'indicator', to: target.indicator, ...indicators },
    ]),
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

/** References between the files that lead nowhere. The rows stay; the reader is told. */
export const looseEnds = (rows: CatalogueRows, originOf: OriginOf): readonly Problem[] =>
  referencesOf(rows)
    .filter(({ to, known }) => to !== null && !known.has(to))
    .map((reference) => looseEnd(reference, originOf));

/** Folders of plans that no partnership is named after: nothing on any page would show them. */
export function strayPlans(rows: CatalogueRows, paths: readonly string[]): readonly Problem[] {
  const known = idsOf(rows.partnerships);
  return paths.flatMap((path) => {
    const folder = planFolderOf(path);
    if (known.has(folder) || parsePartnershipId(folder) === null) return [];
    return {
      severity: 'warning' as const,
      file: path,
      line: null,
      column: '',
      found: `a plan in the folder "${folder}"`,
      done: 'Its rows were kept; no page shows them.',
      advice: 'Name the folder after the id of its partnership, or add the partnership to partnerships.csv.',
      rowsSetAside: 0,
    };
  });
}
