import type { Action, OtherDue, Plan, Step, Target } from '../../domain/plan/plan';
import { formatDate, type IsoDate } from '../../domain/time/iso-date';
import { listWords } from '../../domain/words/number-words';
import { plainWords } from '../../domain/words/plain-words';
import { formatWord } from '../../domain/words/word';
import { sayOperator } from '../targets/verdict';
import { formatNumber } from '../words/format-value';
import { callAction } from './action-changes';
import { sayPlanDate, shiftOf } from './date-shift';
import type { NameOf, PlanChange } from './plan-change';

/** One field of a target in words, in both versions. */
interface Difference {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** Targets that came, went or ask for something else now. One change for a target, however much of it differs. */
export function targetChanges(before: Plan, after: Plan, nameOf: NameOf): readonly PlanChange[] {
  const was = new Map(before.targets.map((target) => [target.id, target]));
  const isKept = new Set(after.targets.map(({ id }) => id));
  const dropped = before.targets
    .filter(({ id }) => !isKept.has(id))
    .map(
      (target): PlanChange => ({
        kind: 'dropped-target',
        ...actionsOf(target, target, before, after),
        words: `Target “${target.target}” is no longer in the plan.`,
        from: target.target,
        to: '',
        shift: null,
      }),
    );
  const kept = after.targets.flatMap((target): readonly PlanChange[] => {
    const former = was.get(target.id);
    if (former) return changed({ was: former, is: target }, { before, after }, nameOf);
    const words = `Target “${target.target}” is new.`;
    const actions = actionsOf(target, target, before, after);
    return [{ kind: 'added-target', ...actions, words, from: '', to: target.target, shift: null }];
  });
  return [...dropped, ...kept];
}

/** The first action that a target serves, as it was and as it is. */
function actionsOf(was: Target, is: Target, before: Plan, after: Plan): Pick<PlanChange, 'before' | 'after'> {
  const find = (actions: readonly Action[], { actions: ids }: Target) =>
    actions.find(({ id }) => ids.includes(id)) ?? null;
  return { before: find(before.actions, was), after: find(after.actions, is) };
}

function changed(
  { was, is }: { readonly was: Target; readonly is: Target },
  { before, after }: { readonly before: Plan; readonly after: Plan },
  nameOf: NameOf,
): readonly PlanChange[] {
  const differences = differencesOf(
    asRead(was, before.actions, nameOf),
    asRead(is, after.actions, nameOf),
  ).concat(dueDifference(was, is));
  if (differences.length === 0) return [];
  const said = differences.map(({ what, from, to }) => {
    if (from === '') return `${what} ${to} given`;
    return to === '' ? `${what} ${from} taken away` : `${what} from ${from} to ${to}`;
  });
  const side = (of: 'from' | 'to') =>
    differences.map((one) => `${one.what}: ${one[of] === '' ? 'none' : one[of]}`).join('; ');
  return [
    {
      kind: 'changed-target',
      ...actionsOf(was, is, before, after),
      words: `Target “${is.target}”: ${listWords(said)}.`,
      from: side('from'),
      to: side('to'),
      shift: shiftOf(was.due, is.due),
    },
  ];
}

const dueDifference = (was: Target, is: Target): readonly Difference[] =>
  shiftOf(was.due, is.due) === null
    ? []
    : [{ what: 'due', from: sayPlanDate(was.due), to: sayPlanDate(is.due) }];

/** What a target asks for, field by field, as a reader has it. Its date is told apart, because a month is its last day. */
function asRead(
  target: Target,
  actions: readonly Action[],
  nameOf: NameOf,
): Readonly<Record<string, string>> {
  const call = (id: string) => {
    const action = actions.find((one) => one.id === id);
    return action ? callAction(action) : id;
  };
  return {
    kind: formatWord(target.kind),
    direction: target.operator === null ? '' : sayOperator(target.operator),
    number: target.value === null ? '' : formatNumber(target.value),
    unit: target.unit,
    'counted per': target.per ?? '',
    steps: target.steps.map(sayStep).join(', '),
    'start of the count': sayDay(target.windowStart),
    'end of the count': sayDay(target.windowEnd),
    'baseline value': target.baselineValue === null ? '' : formatNumber(target.baselineValue),
    'baseline period': target.baselinePeriod,
    comparator: target.comparator,
    'comparator’s figures': target.comparatorSet,
    indicator: target.indicator === null ? '' : nameOf(target.indicator),
    actions: target.actions.map(call).join(', '),
    'other dates': target.otherDues.map((other) => sayOtherDue(other, call)).join(', '),
    state: target.provisional ? 'provisional' : 'final',
    name: `“${target.target}”`,
  };
}

function differencesOf(
  was: Readonly<Record<string, string>>,
  is: Readonly<Record<string, string>>,
): readonly Difference[] {
  return Object.keys(is).flatMap((what) => {
    const [from, to] = [was[what] ?? '', is[what] ?? ''];
    const isSame = from === to || (what !== 'number' && plainWords(from) === plainWords(to));
    return isSame ? [] : [{ what, from, to }];
  });
}

const sayDay = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));

const sayStep = ({ by, value }: Step): string => `${formatNumber(value)} by ${formatDate(by)}`;

const sayOtherDue = ({ action, due }: OtherDue, call: (id: string) => string): string =>
  `${sayPlanDate(due)} for ${call(action)}`;
