import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../src/assessment/actions/progress';
import type { Logic } from '../../../src/assessment/logic/graph';
import { logicOf } from '../../../src/assessment/logic/logic';
import { sayLogic } from '../../../src/assessment/logic/logic-words';
import { assess } from '../../../src/assessment/place/assess';
import { mostWords, wordsIn } from '../../../src/assessment/words/heading';
import { tabulateLogic } from '../../../src/charts/plan/tabulate-logic';
import type { Indicator } from '../../../src/domain/indicator';
import type { Outcome } from '../../../src/domain/outcome';
import type { Action } from '../../../src/domain/plan/plan';
import { namedByActions } from '../../../src/domain/plan/priorities-of-actions';
import type { NationalPriority, Priority } from '../../../src/domain/plan/priority';
import { aDate, anAction, anIndicator, aPlace, aPlan } from '../../builders';

const asAt = aDate('2023-10-31');
const outcome = (id: string, order: number): Outcome => ({
  id: id as Outcome['id'],
  order,
  name: id,
  kind: 'strategic',
  description: '',
});
const outcomes = [outcome('less-harm', 1), outcome('more-recovery', 2)];
const national = (id: string): NationalPriority => ({
  id: id as NationalPriority['id'],
  order: 1,
  name: id,
});
const indicator = (id: string, of: string, tier: Indicator['tier']): Indicator => ({
  ...anIndicator({ id: id as Indicator['id'] }),
  outcome: of as Outcome['id'],
  tier,
});
const indicators = [
  indicator('deaths', 'less-harm', 'headline'),
  indicator('exits', 'more-recovery', 'headline'),
  indicator('kits', 'less-harm', 'supporting'),
];
const priority = (id: string, rest: Partial<Priority> = {}): Priority => ({
  id: id as Priority['id'],
  partnership: anAction().partnership,
  reference: '',
  name: id,
  words: '',
  national: [],
  outcomes: [],
  indicators: [],
  note: '',
  isListed: true,
  ...rest,
});

function logic(priorities: readonly Priority[], actions: readonly Action[]): Logic {
  const plan = aPlan({ priorities, actions });
  return logicOf({
    plan,
    nationalPriorities: [national('supply')],
    outcomes,
    indicators,
    assessmentOf: (one) =>
      assess({
        indicator: one,
        place: aPlace(),
        series: [],
        england: null,
        region: null,
        breaks: [],
        rebases: [],
        targets: [],
        peers: () => null,
        asAt,
      }),
    progress: progressOf(plan, null, asAt),
  });
}

const looseIn = ({ loose }: Logic) =>
  Object.fromEntries(loose.map(({ kind, nodes }) => [kind, nodes.map(({ id }) => id)]));

describe('what serves what', () => {
  const served = logic(
    [
      priority('gangs', { national: ['supply' as never], outcomes: ['less-harm' as never] }),
      priority('nothing', {}),
    ],
    [
      anAction({
        id: 'a',
        priority: 'Gangs',
        outcome: 'less-harm' as never,
        indicators: ['deaths' as never],
      }),
      anAction({
        id: 'b',
        action: 'Listen',
        priority: '',
        outcome: 'more-recovery' as never,
        indicators: [],
      }),
    ],
  );

  it('joins neighbouring columns, and an action without an indicator to its outcome', () => {
    expect(served.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'national:supply > priority:gangs',
      'priority:gangs > outcome:less-harm',
      'outcome:less-harm > indicator:deaths',
      'outcome:more-recovery > indicator:exits',
      'indicator:deaths > action:a',
      'outcome:more-recovery > action:b',
    ]);
    expect(served.belongings).toEqual([{ from: 'priority:gangs', to: 'action:a' }]);
  });

  it('shows headline indicators always, and others only where the plan names them', () => {
    const shown = served.nodes.filter(({ column }) => column === 'indicator').map(({ id }) => id);
    expect(shown).toEqual(['indicator:deaths', 'indicator:exits']);
  });

  it('finds what hangs loose at either end', () => {
    expect(looseIn(served)).toEqual({
      'priority-without-national': ['priority:nothing'],
      'priority-without-outcome': ['priority:nothing'],
      'priority-without-measure': ['priority:nothing'],
      'priority-without-action': ['priority:nothing'],
      'outcome-without-priority': ['outcome:more-recovery'],
      'headline-without-action': ['indicator:exits'],
      'action-without-indicator': ['action:b'],
    });
  });

  it('says as many as it lists', () => {
    expect(sayLogic(served)).toEqual({
      finding: '2 priorities and 2 actions: one action names no indicator.',
      detail: 'One headline indicator is named by no action.',
    });
    expect(sayLogic(logic([priority('gangs')], [])).finding).toBe('1 priority, and no action yet.');
  });

  it('has a row for every action and every loose priority and indicator', () => {
    const { rows, columns } = tabulateLogic(served, {
      placeName: 'Barnet',
      asAt,
      outcomes,
      indicators,
      actions: [],
    });
    const read = (name: string) =>
      rows.map((row) => row[columns.findIndex((one) => one.name === name)]?.text);
    expect(read('priority')).toEqual(['gangs', 'nothing', 'none', 'none']);
    expect(read('national_priority')).toEqual(['supply', 'none', 'none', 'none']);
    expect(read('indicator')).toEqual(['deaths', '', '', 'exits'].map((id) => nameOf(id)));
  });

  it('joins an action that is printed twice to both of its priorities', () => {
    const twice = { action: 'Train all health trainers in brief advice', deadline: '2023-03-31' };
    const found = logic(
      [priority('gangs'), priority('advice')],
      [
        anAction({ id: 'a', priority: 'Gangs', indicators: [], ...twice }),
        anAction({ id: 'b', priority: 'Advice', indicators: [], ...twice }),
      ],
    );
    expect(found.belongings).toEqual([
      { from: 'priority:gangs', to: 'action:a' },
      { from: 'priority:advice', to: 'action:a' },
    ]);
  });

  it('leaves no action and no listed thing out, whatever the plan', () => {
    const words = fc.constantFrom('', 'Gangs', 'gangs!', 'Other', '—', 'الأولوية');
    const actions = fc.array(
      fc.record({
        priority: words,
        outcome: fc.constantFrom('less-harm', 'more-recovery', 'unknown'),
        indicators: fc.subarray(['deaths', 'exits', 'kits', 'unknown']),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(actions, (written) => {
        const all = written.map((one, index) =>
          anAction({ id: `a-${index}`, action: `Act ${index}`, ...one } as never),
        );
        const listed = [priority('gangs')];
        const implied = namedByActions({
          partnership: anAction().partnership,
          priorities: listed,
          actions: all,
        });
        const found = logic([...listed, ...implied], all);
        const ids = found.nodes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from, to } of [...found.links, ...found.belongings]) {
          expect(ids).toContain(from);
          expect(ids).toContain(to);
        }
        const named = all.filter(({ priority: name }) => name !== '').length;
        expect(found.belongings.filter(({ to }) => to.startsWith('action:'))).toHaveLength(named);
        expect(wordsIn(sayLogic(found).finding)).toBeLessThanOrEqual(mostWords);
      }),
    );
  });
});

const nameOf = (id: string): string => indicators.find((one) => one.id === id)?.name ?? '';
