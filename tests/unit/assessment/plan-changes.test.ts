import { describe, expect, it } from 'vitest';
import { callVersion, sayChanges } from '../../../src/assessment/changes/changes-sentence';
import type { ChangeKind, DateShift, PlanChange } from '../../../src/assessment/changes/plan-change';
import { planChanges } from '../../../src/assessment/changes/plan-changes';
import type { Action, Milestone, PlanDate, Precision, Target } from '../../../src/domain/plan/plan';
import { aDate, aMilestone, anAction, aPlan, aPlanDate, aTarget } from '../../builders';

type SomeAction = NonNullable<Parameters<typeof anAction>[0]>;

interface Parts {
  readonly actions?: readonly Action[];
  readonly milestones?: readonly Milestone[];
  readonly targets?: readonly Target[];
}

const between = (before: Parts, after: Parts) =>
  planChanges(aPlan({ ...before, version: '2023-04-01' }), aPlan(after)).map(
    ({ kind, words }) => `${kind}: ${words}`,
  );

const dated = (asWritten: string, day: string, precision: Precision): PlanDate => ({
  asWritten,
  date: aDate(day),
  precision,
});

/** One action before and after, with some of it changed. */
const oneAction = (before: SomeAction, after: SomeAction) =>
  between({ actions: [anAction(before)] }, { actions: [anAction(after)] });

describe('an action', () => {
  it('that stands as it stood is no change, whatever its quotes, capitals and stops', () => {
    const before = { action: "Review people's access – again", owners: ['CGL', 'Public Health'] };
    const after = { action: 'review people’s access - again.', owners: ['Public health', 'CGL'] };
    expect(oneAction(before, after)).toEqual([]);
  });

  it('is followed by its id when its number changes', () => {
    expect(oneAction({ reference: '3.1' }, { reference: '3.10' })).toEqual(['renumbered: 3.1 is now 3.10.']);
    expect(oneAction({ reference: '' }, { reference: '1.06' })).toEqual([
      'renumbered: It has a number now: 1.06.',
    ]);
    expect(oneAction({ reference: '1.06' }, { reference: '' })).toEqual([
      'renumbered: 1.06 has no number now.',
    ]);
  });

  it('two actions that swap their numbers are renumbered and nothing else', () => {
    const one = { id: 'barnet-a', action: 'Open a needle exchange' };
    const other = { id: 'barnet-b', action: 'Train the magistrates' };
    const found = between(
      { actions: [anAction({ ...one, reference: '2.1' }), anAction({ ...other, reference: '2.2' })] },
      { actions: [anAction({ ...other, reference: '2.1' }), anAction({ ...one, reference: '2.2' })] },
    );
    expect(found).toEqual(['renumbered: 2.2 is now 2.1.', 'renumbered: 2.1 is now 2.2.']);
  });

  it('two actions with the same words are told apart by their ids', () => {
    const twin = (id: string, deadline: string) => anAction({ id, reference: '', deadline });
    const found = between(
      { actions: [twin('barnet-a', '2023-10-31'), twin('barnet-b', '2023-10-31')] },
      { actions: [twin('barnet-a', '2023-10-31'), twin('barnet-b', '2024-03-31')] },
    );
    expect(found).toEqual([
      'moved-deadline: Deadline moved from 31 October 2023 to 31 March 2024, 5 months later.',
    ]);
  });

  it('that is renumbered and reworded at once is both', () => {
    const found = oneAction(
      { reference: '2.4', action: 'Train health trainers' },
      { reference: '2.6', action: 'Train health champions' },
    );
    expect(found).toEqual(['renumbered: 2.4 is now 2.6.', 'reworded: 2.6 is worded anew.']);
  });

  it('that is gone takes its milestones with it, and its target is told of', () => {
    const found = between(
      { actions: [anAction()], milestones: [aMilestone()], targets: [aTarget()] },
      { actions: [] },
    );
    expect(found).toEqual([
      'dropped: 2.10 is no longer in the plan, with 1 milestone and 1 target.',
      'dropped-target: Target “32 ATR starts” is no longer in the plan.',
    ]);
  });

  it('that is new is named by its words where it has no number', () => {
    expect(between({}, { actions: [anAction({ reference: '' })] })).toEqual([
      'added: “Train health trainers” is new.',
    ]);
  });

  it.each<readonly [SomeAction, SomeAction, string]>([
    [{ status: 'unknown' }, { status: 'done' }, 'Status: done now; the plan did not say before.'],
    [{ status: 'on-track' }, { status: 'off-track' }, 'Status: off track now; it was on track.'],
    [{ status: 'done' }, { status: 'unknown' }, 'Status: it was done; the plan does not say now.'],
    [
      { status: 'unknown', statusAsWritten: 'In progress' },
      { status: 'unknown', statusAsWritten: 'On hold' },
      'Its own word for its progress changed; neither says how it stands.',
    ],
  ])('says how its status changed: %j to %j', (before, after, words) => {
    expect(oneAction(before, after)).toEqual([`changed-status: ${words}`]);
  });

  it('with another word for the same status has not changed', () => {
    expect(
      oneAction(
        { status: 'on-track', statusAsWritten: 'G' },
        { status: 'on-track', statusAsWritten: 'Green' },
      ),
    ).toEqual([]);
  });

  it('says which owners came and went, and that an update is new', () => {
    const found = oneAction(
      { owners: ['CGL', 'LPC'], update: '' },
      { owners: ['CGL', 'ICB'], update: 'Review begun.', updatedOn: aDate('2023-10-05') },
    );
    expect(found).toEqual([
      'changed-owner: Owners: ICB is new; LPC is no longer named.',
      'new-update: New update, 5 October 2023.',
    ]);
  });
});

describe('a deadline', () => {
  const moved = (before: PlanDate, after: PlanDate) =>
    between(
      { actions: [{ ...anAction(), deadline: before }] },
      { actions: [{ ...anAction(), deadline: after }] },
    );

  it('that names a day where it named the month ending on that day has not moved', () => {
    const month = dated('Oct-23', '2023-10-31', 'month');
    const day = dated('31/10/23', '2023-10-31', 'day');
    expect(moved(month, day)).toEqual([]);
    expect(moved(day, month)).toEqual([]);
  });

  it.each([
    ['2023-10-31', '2024-02-29', 'from 31 October 2023 to 29 February 2024, 4 months later'],
    ['2023-10-15', '2023-11-15', 'from 15 October 2023 to 15 November 2023, 1 month later'],
    ['2023-10-15', '2023-10-31', 'from 15 October 2023 to 31 October 2023, 16 days later'],
    ['2024-03-31', '2023-10-31', 'from 31 March 2024 to 31 October 2023, 5 months earlier'],
    ['2023-10-31', '2023-10-30', 'from 31 October 2023 to 30 October 2023, 1 day earlier'],
  ])('moved from %s to %s', (before, after, words) => {
    expect(moved(aPlanDate(before), aPlanDate(after))).toEqual([`moved-deadline: Deadline moved ${words}.`]);
  });

  it('can be given, taken away, and written anew without a date', () => {
    expect(moved(aPlanDate(''), aPlanDate('2024-03-31'))).toEqual([
      'moved-deadline: Deadline given: 31 March 2024.',
    ]);
    expect(moved(aPlanDate('2024-03-31'), aPlanDate('Ongoing'))).toEqual([
      'moved-deadline: Deadline taken away: it was 31 March 2024, and says “Ongoing” now.',
    ]);
    expect(moved(aPlanDate('TBC'), aPlanDate('Ongoing'))).toEqual([
      'moved-deadline: Deadline says “Ongoing” now, which is no date; it said “TBC”.',
    ]);
    expect(moved(aPlanDate('Ongoing'), aPlanDate('ongoing.'))).toEqual([]);
  });

  it('moved furthest later comes first, and before those moved earlier', () => {
    const three = (...deadlines: readonly string[]) =>
      deadlines.map((deadline, at) => anAction({ id: `barnet-${at}`, reference: `${at}`, deadline }));
    const found = planChanges(
      aPlan({ actions: three('2023-10-31', '2023-10-31', '2023-10-31') }),
      aPlan({ actions: three('2023-09-30', '2023-12-31', '2024-10-31') }),
    );
    expect(found.map(({ shift }) => shift?.days)).toEqual([366, 61, -31]);
  });
});

describe('a target', () => {
  const changed = (before: Parameters<typeof aTarget>[0], after: Parameters<typeof aTarget>[0]) =>
    between(
      { actions: [anAction()], targets: [aTarget(before)] },
      { actions: [anAction()], targets: [aTarget(after)] },
    );

  it('says everything that it asks otherwise in one sentence', () => {
    expect(changed({}, { value: 28, due: '2017-06-30', target: '28 ATR starts' })).toEqual([
      'changed-target: Target “28 ATR starts”: number from 32 to 28, name from “32 ATR starts” to “28 ATR starts” and due from 31 March 2017 to 30 June 2017.',
    ]);
  });

  it.each([
    [{ kind: 'threshold' as const }, 'kind from total to threshold'],
    [{ operator: 'at-most' as const }, 'direction from at least to at most'],
    [{ baselineValue: 20 }, 'baseline value 20 given'],
    [{ baselinePeriod: '2015/16' }, 'baseline period 2015/16 given'],
    [{ indicator: null }, 'indicator atr-starts taken away'],
    [{ steps: [{ by: aDate('2016-10-31'), value: 16 }] }, 'steps 16 by 31 October 2016 given'],
    [{ provisional: true }, 'state from final to provisional'],
    [{ value: null }, 'number 32 taken away'],
    [{ windowStart: '2016-07-01' }, 'start of the count from 1 April 2016 to 1 July 2016'],
  ])('changed in %j', (after, words) => {
    expect(changed({}, after)).toEqual([`changed-target: Target “32 ATR starts”: ${words}.`]);
  });

  it('whose note or written words alone differ has not changed', () => {
    expect(changed({ note: 'A', written: '32 starts' }, { note: 'B', written: '32 ATR' })).toEqual([]);
  });
});

describe('a milestone', () => {
  const changed = (before: readonly Milestone[], after: readonly Milestone[]) =>
    between({ actions: [anAction()], milestones: before }, { actions: [anAction()], milestones: after });

  it('comes, goes, moves and is done', () => {
    expect(changed([aMilestone()], [])).toEqual([
      'dropped-milestone: Milestone “Half of them trained” is no longer in the plan.',
    ]);
    expect(changed([], [aMilestone()])).toEqual([
      'added-milestone: Milestone “Half of them trained” is new.',
    ]);
    expect(
      changed([aMilestone({ due: '2023-06-30' })], [aMilestone({ due: '2023-09-30', status: 'done' })]),
    ).toEqual([
      'moved-milestone: Date of milestone “Half of them trained” moved from 30 June 2023 to 30 September 2023, 3 months later.',
      'changed-milestone: Milestone “Half of them trained” is done now; it was without a status.',
    ]);
  });

  it('that stands under another action now has not been dropped', () => {
    const actions = [anAction(), anAction({ id: 'barnet-2-11', reference: '2.11' })];
    const found = between(
      { actions, milestones: [aMilestone()] },
      { actions, milestones: [aMilestone({ action: 'barnet-2-11' })] },
    );
    expect(found).toEqual(['changed-milestone: Milestone “Half of them trained” stands under 2.11 now.']);
  });
});

describe('an action that was split or taken into another', () => {
  const whole = anAction({
    id: 'barnet-w',
    reference: '2.4',
    action: 'Train magistrates in treatment orders and open satellites in every jobcentre',
  });
  const first = anAction({
    id: 'barnet-p',
    reference: '2.4a',
    action: 'Train magistrates in treatment orders',
  });
  const second = anAction({
    id: 'barnet-q',
    reference: '2.4b',
    action: 'Open satellites in every jobcentre',
  });

  it('is told from its words when it has gone in two parts', () => {
    expect(between({ actions: [whole] }, { actions: [first, second] })).toEqual([
      'split: 2.4 seems to have been split into 2.4a and 2.4b, by their words.',
      'added: 2.4a is new.',
      'added: 2.4b is new.',
    ]);
  });

  it('is told from its words when it has lost a part', () => {
    const rest = { ...whole, action: first.action };
    expect(between({ actions: [whole] }, { actions: [rest, second] })).toEqual([
      'split: 2.4 seems to have been split into 2.4 and 2.4b, by their words.',
      'added: 2.4b is new.',
      'reworded: 2.4 is worded anew.',
    ]);
  });

  it('is told from its words when it stands within another now', () => {
    expect(between({ actions: [first, second] }, { actions: [whole] })).toEqual([
      'merged: 2.4a seems to have been taken into 2.4, by its words.',
      'merged: 2.4b seems to have been taken into 2.4, by its words.',
      'added: 2.4 is new.',
    ]);
  });

  it('is not told from a few words that stand in many actions', () => {
    const brief = anAction({ id: 'barnet-r', reference: '2.9', action: 'Treatment orders' });
    expect(between({ actions: [whole] }, { actions: [whole, brief] })).toEqual(['added: 2.9 is new.']);
  });
});

describe('the sentence about two versions', () => {
  const aChange = (kind: ChangeKind, shift: DateShift | null = null): PlanChange => ({
    kind,
    before: null,
    after: null,
    words: '',
    from: '',
    to: '',
    shift,
  });

  it('counts what a scrutiny committee asks about', () => {
    const changes = [
      aChange('added'),
      aChange('added'),
      aChange('dropped'),
      aChange('moved-deadline', { direction: 'later', days: 3 }),
      aChange('changed-status'),
      aChange('changed-status'),
      aChange('reworded'),
    ];
    expect(sayChanges(changes, callVersion('2023-04-01'))).toBe(
      'Since 1 April 2023: 2 actions added, 1 action dropped, 1 deadline moved later, 2 statuses changed, 1 other change.',
    );
  });

  it('says so when nothing changed, and takes a version’s name as it is', () => {
    expect(sayChanges([], callVersion('second-draft'))).toBe(
      'Nothing in the plan has changed since “second-draft”.',
    );
  });
});
