import type { Target } from '../../domain/plan/plan';
import { plainKey } from '../cells/cell-text';
import { correction, type Reading } from '../reading';
import type { ReadAction } from '../rows/action-stages';
import { cellsOfField } from '../rows/entry';

/** Words that one printing has and another leaves out. */
const loose = /\b(?:successful|a|an|the|of|to|be|in)\b/gi;
const keyOf = ({ kind, operator, value, per, steps, written }: Target): string =>
  [
    kind,
    operator ?? '',
    value ?? '',
    per ?? '',
    steps.map((step) => `${step.by} ${step.value}`).join(),
    plainKey(written.replace(/(\d)(?=[A-Za-z])/g, '$1 ').replace(loose, ' ')),
  ].join('|');

/** A target and the same one as it is printed beside other actions. */
interface Shared {
  readonly target: Target;
  readonly others: Target[];
}

const placedTargets = ({ entry, said }: ReadAction) => {
  const place = { line: entry.line, column: cellsOfField(entry, 'kpi')[0]?.column ?? 'target' };
  return said.targets.map((target) => ({ target, place }));
};

/** A target that is printed beside several actions is one, with every date that stands beside it. */
export function* mergeTargets(actions: readonly ReadAction[]): Reading<readonly Target[]> {
  const kept = new Map<string, Shared>();
  for (const { target, place } of actions.flatMap(placedTargets)) {
    const key = keyOf(target);
    const first = kept.get(key)?.target;
    if (!first || target.kind === 'to-be-confirmed' || first.actions[0] === target.actions[0]) {
      kept.set(first ? `${key}|${target.id}` : key, { target, others: [] });
      continue;
    }
    const change = {
      what: 'the same target as beside another action, kept once',
      before: target.written,
      after: first.id,
      isProposal: true,
    };
    if ((yield correction(place, change)).stands) kept.get(key)?.others.push(target);
    else kept.set(`${key}|${target.id}`, { target, others: [] });
  }
  return [...kept.values()].map(withOthers);
}

function withOthers({ target, others }: Shared): Target {
  if (others.length === 0) return target;
  const actionOf = ({ actions }: Target) => actions.slice(0, 1);
  return {
    ...target,
    actions: [...target.actions, ...others.flatMap(actionOf)],
    otherDues: [
      ...target.otherDues,
      ...others
        .filter(({ due }) => due.date !== null && due.date !== target.due.date)
        .flatMap((other) => actionOf(other).map((action) => ({ action, due: other.due }))),
    ],
  };
}
