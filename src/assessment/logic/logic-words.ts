import { countOf, numberWord, startWithCapital, startWithSmall } from '../../domain/words/number-words';
import type { Finding } from '../words/heading';
import type { Logic, LogicColumn, LooseKind } from './graph';

const countIn = ({ nodes }: Logic, column: LogicColumn): number =>
  nodes.filter((node) => node.column === column).length;

const looseOf = ({ loose }: Logic, kind: LooseKind): number =>
  loose.find((one) => one.kind === kind)?.nodes.length ?? 0;

/** `16 priorities and 61 actions: 22 actions name no indicator.` */
export function sayLogic(logic: Logic): Finding {
  const priorities = countOf(countIn(logic, 'priority'), 'priority', 'priorities');
  const actions = countIn(logic, 'action');
  const without = looseOf(logic, 'action-without-indicator');
  const unserved = looseOf(logic, 'headline-without-action');
  const named =
    without === 0
      ? 'every one names an indicator'
      : `${startWithSmall(sayLoose('action-without-indicator', without))}`;
  return {
    finding:
      actions === 0
        ? `${priorities}, and no action yet.`
        : `${priorities} and ${countOf(actions, 'action')}: ${named}.`,
    detail:
      unserved === 0
        ? 'Every headline indicator is named by an action.'
        : `${sayLoose('headline-without-action', unserved)}.`,
  };
}

const looseWords: Readonly<Record<LooseKind, readonly [one: string, many: string]>> = {
  'priority-without-national': [
    'priority stands under no national priority',
    'priorities stand under no national priority',
  ],
  'priority-without-outcome': ['priority serves no outcome', 'priorities serve no outcome'],
  'priority-without-measure': [
    'priority has no measure: neither it nor an action of it names an indicator',
    'priorities have no measure: neither they nor an action of theirs names an indicator',
  ],
  'priority-without-action': ['priority has no action', 'priorities have no action'],
  'outcome-without-priority': ['outcome is served by no priority', 'outcomes are served by no priority'],
  'headline-without-action': [
    'headline indicator is named by no action',
    'headline indicators are named by no action',
  ],
  'action-without-indicator': ['action names no indicator', 'actions name no indicator'],
};

/** `Nine priorities have no action` */
export function sayLoose(kind: LooseKind, count: number): string {
  const [one, many] = looseWords[kind];
  return `${startWithCapital(numberWord(count))} ${count === 1 ? one : many}`;
}
