import { describe, expect, it } from 'vitest';
import type { ActionId } from '../../../src/domain/ids';
import type { Action } from '../../../src/domain/plan/plan';
import { followEarlier, matchEarlier } from '../../../src/plan-reading/versions/match-earlier';
import { matchTargets } from '../../../src/plan-reading/versions/match-parts';
import { type PlanParts, renameDraft } from '../../../src/plan-reading/versions/rename-draft';
import { aMilestone, anAction, anIndicatorId, aPlan, aTarget } from '../../builders';

type SomeTarget = NonNullable<Parameters<typeof aTarget>[0]>;

/** Actions by id, each `number words`, or words alone. */
const someActions = (written: Readonly<Record<string, string>>): readonly Action[] =>
  Object.entries(written).map(([id, text]) => {
    const [, reference = '', action = text] = /^(\d[\d.]*) (.+)$/.exec(text) ?? [];
    return anAction({ id, reference, action });
  });

const matched = (draft: Readonly<Record<string, string>>, earlier: Readonly<Record<string, string>>) =>
  Object.fromEntries(matchEarlier(someActions(draft), aPlan({ actions: someActions(earlier) })));

describe('a newly read action keeps the id of the one it follows', () => {
  it('by its number and similar words', () => {
    expect(
      matched(
        { 'draft-1': '2.1 Widen access to naloxone and needle exchange' },
        { 'kept-1': '2.1 Review access to naloxone', 'kept-2': '2.2 Train magistrates in court' },
      ),
    ).toEqual({ 'draft-1': 'kept-1' });
  });

  it('by its words, when two have swapped their numbers', () => {
    expect(
      matched(
        { 'draft-1': '2.1 Train the magistrates', 'draft-2': '2.2 Open a needle exchange' },
        { 'kept-1': '2.1 Open a needle exchange', 'kept-2': '2.2 Train the magistrates' },
      ),
    ).toEqual({ 'draft-1': 'kept-2', 'draft-2': 'kept-1' });
  });

  it('by its words, when two that are nearly alike have swapped their numbers', () => {
    expect(
      matched(
        {
          'draft-1': '2.1 Train adult services staff in brief advice',
          'draft-2': '2.2 Train school staff in brief advice',
        },
        {
          'kept-1': '2.1 Train school staff in brief advice',
          'kept-2': '2.2 Train adult services staff in brief advice',
        },
      ),
    ).toEqual({ 'draft-1': 'kept-2', 'draft-2': 'kept-1' });
  });

  it('by its words, when it is renumbered and reworded at once', () => {
    expect(
      matched(
        { 'draft-1': '3.4 Expand outreach to people sleeping rough, with a weekly clinic' },
        { 'kept-1': '2.9 Expand outreach to people sleeping rough', 'kept-2': '3.4 Licensing review' },
      ),
    ).toEqual({ 'draft-1': 'kept-1' });
  });

  it('and not when its number now stands for something else', () => {
    expect(
      matched({ 'draft-1': '2.1 Open a recovery café' }, { 'kept-1': '2.1 Train the magistrates' }),
    ).toEqual({});
  });

  it('and not that of an action that another one follows more closely', () => {
    expect(
      matched(
        {
          'draft-1': 'Train all magistrates in treatment orders',
          'draft-2': 'Train magistrates in treatment orders',
        },
        { 'kept-1': 'Train magistrates in treatment orders' },
      ),
    ).toEqual({ 'draft-2': 'kept-1' });
  });
});

describe('an action that could follow several', () => {
  const twice = { 'kept-1': '1.1 Review the board', 'kept-2': '5.1 Review the board' };

  it('is told by its number', () => {
    expect(matched({ 'draft-1': '1.1 Review the board', 'draft-2': '5.1 Review the board' }, twice)).toEqual({
      'draft-1': 'kept-1',
      'draft-2': 'kept-2',
    });
  });

  it('is left unmatched where nothing tells, and said', () => {
    const found = followEarlier(
      someActions({ 'draft-1': '7.1 Review the board' }),
      aPlan({ actions: someActions(twice) }),
    );
    expect(found.ids.size).toBe(0);
    expect(found.questions).toEqual([{ action: 'draft-1', candidates: ['kept-1', 'kept-2'] }]);
  });
});

describe('a draft renamed after the plan it follows', () => {
  const earlier = aPlan({
    actions: [
      anAction({ id: 'barnet-2-1', reference: '2.1', action: 'Train the magistrates' }),
      anAction({
        id: 'barnet-2-2',
        reference: '2.2',
        action: 'Open a needle exchange',
        indicators: [anIndicatorId('drug-deaths')],
      }),
    ],
    milestones: [
      aMilestone({ id: 'barnet-2-2-milestone-1', action: 'barnet-2-2', milestone: 'Find a pharmacy' }),
      aMilestone({ id: 'barnet-2-2-milestone-2', action: 'barnet-2-2', milestone: 'Order the equipment' }),
    ],
    targets: [
      aTarget({
        id: 'barnet-exchanges',
        actions: ['barnet-2-2' as ActionId],
        target: '3 exchanges',
        unit: 'exchanges',
      }),
    ],
  });
  const draft: PlanParts = {
    actions: [
      anAction({ id: 'barnet-2-1', reference: '2.1', action: 'Open a needle exchange' }),
      anAction({ id: 'barnet-2-2', reference: '2.2', action: 'Review waiting times' }),
    ],
    milestones: [
      aMilestone({ id: 'barnet-2-1-milestone-1', action: 'barnet-2-1', milestone: 'Order the equipment' }),
      aMilestone({ id: 'barnet-2-1-milestone-2', action: 'barnet-2-1', milestone: 'Tell the neighbours' }),
      aMilestone({ id: 'barnet-2-2-milestone-1', action: 'barnet-2-2', milestone: 'Count the waits' }),
    ],
    targets: [
      aTarget({
        id: 'barnet-2-1-target-1',
        actions: ['barnet-2-1' as ActionId],
        target: '4 exchanges',
        unit: 'exchanges',
        value: 4,
        indicator: null,
      }),
    ],
  };
  const renamed = renameDraft(draft, earlier);

  it('follows an action to its new number, and gives a new one under an old number an id of its own', () => {
    expect(renamed.actions.map(({ id, reference }) => [id, reference])).toEqual([
      ['barnet-2-2', '2.1'],
      ['barnet-2-2-2', '2.2'],
    ]);
    expect([...renamed.follows]).toEqual(['barnet-2-1']);
    expect([...renamed.ids]).toEqual([
      ['barnet-2-1', 'barnet-2-2'],
      ['barnet-2-2', 'barnet-2-2-2'],
    ]);
  });

  it('keeps the ids of milestones by their words, and gives no old id to a new one', () => {
    expect(renamed.milestones.map(({ id, action, milestone }) => [id, action, milestone])).toEqual([
      ['barnet-2-2-milestone-2', 'barnet-2-2', 'Order the equipment'],
      ['barnet-2-2-milestone-2-2', 'barnet-2-2', 'Tell the neighbours'],
      ['barnet-2-2-2-milestone-1', 'barnet-2-2-2', 'Count the waits'],
    ]);
  });

  it('keeps the id and the indicator of a target whose number changed', () => {
    expect(renamed.targets).toMatchObject([
      { id: 'barnet-exchanges', actions: ['barnet-2-2'], value: 4, indicator: 'atr-starts' },
    ]);
    expect(renamed.actions[0]?.indicators).toEqual(['drug-deaths']);
  });

  it('has each id once', () => {
    for (const rows of [renamed.actions, renamed.milestones, renamed.targets]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });

  it('that is the plan itself changes nothing', () => {
    const again = renameDraft(earlier, earlier);
    expect(again.actions).toEqual(earlier.actions);
    expect(again.milestones).toEqual(earlier.milestones);
    expect(again.targets).toEqual(earlier.targets);
    expect(again.questions).toEqual([]);
  });
});

describe('a target keeps its id', () => {
  const kept = (draft: readonly SomeTarget[], earlier: readonly SomeTarget[]) => {
    const name = (prefix: string) => (rest: SomeTarget, at: number) =>
      aTarget({ unit: '', ...rest, id: `${prefix}-${at + 1}` });
    const found = matchTargets(draft.map(name('draft')), earlier.map(name('kept')));
    return Object.fromEntries([...found].map(([id, former]) => [id, former.id]));
  };

  it('when it asks for the same number in quite other words', () => {
    const earlier = [
      { target: 'Brief advice given', value: 35000 },
      { target: 'Networks held', value: 8 },
    ];
    const draft = [
      { target: 'At least 8 meetings', value: 8 },
      { target: 'A minimum of 35,000 IBAs', value: 35000 },
    ];
    expect(kept(draft, earlier)).toEqual({ 'draft-1': 'kept-2', 'draft-2': 'kept-1' });
  });

  it('when its number changed and its words did not', () => {
    expect(kept([{ target: '60 DRR starts', value: 60 }], [{ target: '70 DRR starts', value: 70 }])).toEqual({
      'draft-1': 'kept-1',
    });
  });

  it('when it is the only one and asks for nothing yet, as before', () => {
    const open = { kind: 'to-be-confirmed', operator: null, value: null } as const;
    expect(
      kept([{ ...open, target: 'To add numbers' }], [{ ...open, target: 'Community partnership' }]),
    ).toEqual({ 'draft-1': 'kept-1' });
  });

  it('and not when another number is asked for of something else', () => {
    expect(
      kept(
        [{ target: '12 staff trained', value: 12 }],
        [{ target: '40 premises inspected', value: 40, kind: 'stock' }],
      ),
    ).toEqual({});
  });
});

describe('two plans of 2,000 actions each', () => {
  const word = (seed: number) => `word${(seed * 7919) % 613}`;
  const long = (prefix: string, shift: number) =>
    Array.from({ length: 2000 }, (_, row) =>
      anAction({
        id: `${prefix}-${row}`,
        reference: `${row + shift}`,
        action: Array.from({ length: 14 }, (_, at) => word(row * 31 + at * at * 17 + (row >> 6) * at)).join(
          ' ',
        ),
      }),
    );
  /** Of the processor, so that a busy machine does not count. */
  const inMilliseconds = (work: () => unknown): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  it('are matched within a second, every number moved by one', () => {
    const earlier = aPlan({ actions: long('kept', 0) });
    let found: ReadonlyMap<ActionId, ActionId> = new Map();
    expect(
      inMilliseconds(() => {
        found = matchEarlier(long('draft', 1), earlier);
      }),
    ).toBeLessThan(1000);
    expect(found.size).toBe(2000);
    expect([...found].every(([draft, kept]) => draft.slice(6) === kept.slice(5))).toBe(true);
  });

  it('that say the same thing 2,000 times are left alone within a second', () => {
    const same = (prefix: string) =>
      Array.from({ length: 2000 }, (_, row) => anAction({ id: `${prefix}-${row}`, reference: '' }));
    const earlier = aPlan({ actions: same('kept') });
    expect(inMilliseconds(() => matchEarlier(same('draft'), earlier))).toBeLessThan(2000);
  });
});
