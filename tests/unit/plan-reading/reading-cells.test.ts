import { describe, expect, it } from 'vitest';
import { correctionsOf, day, draftRows, inOneYear } from './a-source';

describe('references', () => {
  const references = (...written: readonly string[]) =>
    draftRows([
      ['No.', 'Action', 'Lead'],
      ...written.map((number, index) => [number, `Action of row ${index}`, 'Police']),
    ]);

  it.each([
    [
      ['3.09', '3.1', '3.11'],
      ['3.09', '3.10', '3.11'],
    ],
    [
      ['3.19', '3.2', '3.21'],
      ['3.19', '3.20', '3.21'],
    ],
    [
      ['2.9', '2.1', '2.11'],
      ['2.9', '2.10', '2.11'],
    ],
    [
      ['3.19', '3.2'],
      ['3.19', '3.20'],
    ],
    [
      ['2.1', '2.2', '2.3'],
      ['2.1', '2.2', '2.3'],
    ],
    [
      ['2.9', '3.1', '3.2'],
      ['2.9', '3.1', '3.2'],
    ],
    [
      ['3.09', '3.1', '3.2'],
      ['3.09', '3.1', '3.2'],
    ],
    [
      ['9', '1', '11'],
      ['9', '1', '11'],
    ],
    [
      ['1.05', '', '1.07'],
      ['1.05', '1.06', '1.07'],
    ],
    [
      ['1.05', '', '1.06'],
      ['1.05', '', '1.06'],
    ],
    [
      ['A1', 'B', 'A3'],
      ['A1', 'B', 'A3'],
    ],
  ])('%j are read as %j', (written, read) => {
    const draft = references(...written);
    expect(draft.actions.map(({ reference }) => reference)).toEqual(read);
    expect(draft.actions.map(({ referenceAsWritten }) => referenceAsWritten)).toEqual(written);
  });

  it('are corrected as a proposal that can be undone', () => {
    const draft = references('3.09', '3.1', '3.11');
    expect(correctionsOf(draft, 'number eaten by a spreadsheet')).toEqual([[3, '3.1', '3.10']]);
    const { id } = draft.corrections.find(({ what }) => what.includes('eaten')) ?? { id: '' };
    const undone = draftRows(
      [
        ['No.', 'Action'],
        ['3.09', 'One'],
        ['3.1', 'Two'],
        ['3.11', 'Three'],
      ].map((row) => [...row, 'Police']),
      { undone: [id] },
    );
    expect(undone.actions[1]?.reference).toBe('3.1');
  });

  it('stand before the action in some plans, which is not so of every number', () => {
    const draft = draftRows([
      ['Action', 'Lead'],
      ['1 - Open a treatment clinic', 'Police'],
      ['2 - Close county lines', 'Police'],
      ['24 officers on patrol', 'Police'],
    ]);
    expect(draft.actions.map(({ reference, action }) => [reference, action])).toEqual([
      ['1', 'Open a treatment clinic'],
      ['2', 'Close county lines'],
      ['', '24 officers on patrol'],
    ]);
  });

  it('make ids in whole words, and the first words of the action where there is none', () => {
    const draft = draftRows([
      ['No.', 'Action', 'Lead'],
      ['2.10', 'Open a clinic', 'Police'],
      ['', 'Find the rooms for a clinic', 'Police'],
      ['', 'Find the rooms for a clinic', 'Police'],
    ]);
    expect(draft.actions.map(({ id }) => id)).toEqual([
      'somewhere-2-10',
      'somewhere-find-rooms-clinic',
      'somewhere-find-rooms-clinic-2',
    ]);
  });
});

describe('owners', () => {
  const owners = (written: string, others: readonly string[] = []) =>
    draftRows([
      ['Action', 'Owner'],
      ['Open a treatment clinic', written],
      ...others.map((other) => ['Another thing to do', other]),
    ]).actions[0]?.owners;

  it.each([
    ['Public Health, ICB Police', ['Public Health', 'ICB', 'Police']],
    ['Public Health Police', ['Public Health', 'Police']],
    ['PH', ['Public Health']],
    ['DAT / Childrens Service s', ['Council Drugs Team', "Children's Services"]],
    ['NPS / D IP', ['NPS', 'DIP']],
    ['Police & Partners', ['Police', 'Partners']],
    ['Public Health and Police', ['Public Health', 'Police']],
    ['Fire & Rescue', ['Fire & Rescue']],
    ['Mind\nPolice', ['Mind', 'Police']],
    ['Police (lead)', ['Police', 'lead']],
    ['', []],
  ])('"%s" are %j', (written, read) => {
    expect(owners(written)).toEqual(read);
  });

  it('that stand alone elsewhere in the file are told apart when they stand together', () => {
    expect(owners('Mind Samaritans', ['Mind', 'Samaritans'])).toEqual(['Mind', 'Samaritans']);
    expect(owners('Director of Mind', ['Mind'])).toEqual(['Director of Mind']);
  });
});

describe('dates', () => {
  const header = ['Action', 'Lead', 'Start date', 'Deadline'];
  const dated = (start: string, deadline: string) =>
    draftRows([header, ['Open a treatment clinic', 'Police', start, deadline]], inOneYear);

  it('are the last day of a month for a deadline, and the first for a start', () => {
    const [action] = dated('Sep-16', 'March 2017').actions;
    expect([action?.start.date, action?.deadline.date, action?.deadline.precision]).toEqual([
      '2016-09-01',
      '2017-03-31',
      'month',
    ]);
  });

  it('that could be two are asked about and left out until then', () => {
    const draft = dated('', 'Written by 31/07/16 and delivered by 31/03/16');
    expect(draft.actions[0]?.deadline).toMatchObject({ date: null, precision: 'none' });
    const question = draft.questions.find(({ column }) => column === 'Deadline');
    expect(question?.options.map(({ value }) => value)).toEqual(['2016-07-31', '2016-03-31']);
    const answered = draftRows(
      [header, ['Open a treatment clinic', 'Police', '', 'Written by 31/07/16 and delivered by 31/03/16']],
      { ...inOneYear, answers: { [question?.id ?? '']: '2016-07-31' } },
    );
    expect(answered.actions[0]?.deadline).toMatchObject({ date: '2016-07-31', precision: 'day' });
  });

  it.each(['From June 2016', 'Monthly from June 2016', 'June 2016 onwards'])(
    'that say when work begins are asked about in a column of deadlines, and are starts in theirs: %s',
    (written) => {
      const draft = dated(written, written);
      expect(draft.actions[0]).toMatchObject({ start: { date: '2016-06-01' }, deadline: { date: null } });
      expect(draft.questions.find(({ column }) => column === 'Deadline')?.ask).toBe(
        'Is it the deadline, or when the work begins?',
      );
    },
  );

  it('counted from a day that nobody knows offer no other date of the plan', () => {
    const draft = draftRows([
      header,
      ['Open a treatment clinic', 'Police', '', 'within 6 months'],
      ['Close county lines', 'Police', '', '31/03/2016'],
    ]);
    expect(draft.questions.find(({ row }) => row === 2)).toMatchObject({
      ask: 'From which day is it counted?',
      options: [],
    });
  });

  it('of no calendar are asked about and never guessed', () => {
    const draft = dated('', '13/25/16');
    expect(draft.actions[0]?.deadline).toEqual({ asWritten: '13/25/16', date: null, precision: 'none' });
    expect(draft.questions.map(({ found }) => found)).toContain('13/25/16');
  });

  it('outside the plan, or before their own start, are noted', () => {
    expect(dated('', '31/03/16').actions[0]?.note).toBe('The deadline is before the plan begins.');
    expect(dated('', 'Oct 17').actions[0]?.note).toBe('The deadline is after the plan ends.');
    expect(dated('Sep-16', 'June 2016').actions[0]?.note).toBe('It starts after its own deadline.');
  });

  it('of a workbook are days, but months where every one is the first of a month', () => {
    const cell = (date: string) => ({ text: date, date: day(date) });
    const draft = draftRows([
      ['Action', 'Lead', 'Deadline'],
      ['One thing to do', 'Police', cell('2016-09-30')],
      ['Another thing to do', 'Police', cell('2016-10-01')],
      ['A third thing to do', 'Police', cell('2016-11-01')],
    ]);
    expect(draft.actions.map(({ deadline }) => deadline.date)).toEqual([
      '2016-09-30',
      '2016-10-01',
      '2016-11-01',
    ]);
    const months = draftRows([
      ['Action', 'Lead', 'Deadline'],
      ['One thing to do', 'Police', cell('2016-09-01')],
      ['Another thing to do', 'Police', cell('2016-10-01')],
      ['A third thing to do', 'Police', cell('2016-11-01')],
    ]);
    expect(months.actions.map(({ deadline }) => [deadline.date, deadline.precision])).toEqual([
      ['2016-09-30', 'month'],
      ['2016-10-31', 'month'],
      ['2016-11-30', 'month'],
    ]);
  });

  it('take their year from the plan’s title, and that is said', () => {
    const draft = draftRows([
      ['Drugs plan 2016/17'],
      header,
      ['Open a treatment clinic', 'Police', '01-Jul', 'Q2'],
    ]);
    expect(correctionsOf(draft, 'the plan’s period, read from its title')).toEqual([
      [1, 'Drugs plan 2016/17', '1 April 2016 to 31 March 2017'],
    ]);
    expect(draft.actions[0]).toMatchObject({
      start: { date: '2016-07-01' },
      deadline: { date: '2016-09-30' },
    });
  });

  it('may stand in the heading of the column', () => {
    const draft = draftRows([
      ['Key action – Year 1 2022/23', 'Lead'],
      ['Open a treatment clinic', 'Police'],
    ]);
    expect(draft.actions[0]?.deadline).toEqual({
      asWritten: 'Year 1 2022/23',
      date: '2023-03-31',
      precision: 'year',
    });
  });
});

describe('status and update', () => {
  const read = (header: readonly string[], ...cells: readonly string[]) =>
    draftRows([
      ['Action', ...header],
      ['Open a treatment clinic', ...cells],
    ]).actions[0];

  it('keep the council’s word, its meaning, and an unknown word as it is', () => {
    expect(read(['Progress'], 'Not yet commenced')).toMatchObject({ status: 'not-started', update: '' });
    expect(read(['Progress'], 'Recruiting')).toMatchObject({
      status: 'unknown',
      statusAsWritten: 'Recruiting',
      update: 'Recruiting',
    });
    expect(read(['Progress'], '')).toMatchObject({ status: 'unknown', statusAsWritten: '' });
    expect(read(['RAG'], 'G – posters are out')).toMatchObject({
      status: 'on-track',
      statusAsWritten: 'G',
      update: 'posters are out',
    });
  });

  it('take the last of several updates, and keep the others in the note', () => {
    expect(read(['Progress', 'RAG', 'January update'], 'Begun', 'Amber', 'Half done')).toMatchObject({
      status: 'minor-delay',
      update: 'Half done',
      note: 'Progress: Begun.',
    });
  });

  it('date an update by the date it begins with, and not by one to come', () => {
    expect(read(['Update'], 'Oct 23 - rooms found')?.updatedOn).toBe('2023-10-31');
    expect(read(['Update'], 'Discussed at the board 19/10/23')?.updatedOn).toBe('2023-10-19');
    expect(read(['Update'], 'Will open on 19/10/23')?.updatedOn).toBeNull();
    expect(read(['Update'], 'Rooms found')?.updatedOn).toBeNull();
  });
});

describe('outcomes', () => {
  it('are proposed from the action’s words, and asked where they say nothing', () => {
    const rows = [
      ['Action', 'Lead'],
      ['Arrest dealers', 'Police'],
      ['Hold a meeting', 'Police'],
    ];
    const draft = draftRows(rows);
    expect(draft.actions[0]?.outcome).toBe('cut-supply');
    expect(draft.questions).toMatchObject([{ row: 3, ask: 'Which outcome does it serve?', answer: '' }]);
    const answered = draftRows(rows, { answers: { [draft.questions[0]?.id ?? '']: 'treat-more' } });
    expect(answered.actions[1]?.outcome).toBe('treat-more');
    expect(answered.questions[0]?.answer).toBe('treat-more');
  });
});

describe('milestones', () => {
  const read = (milestone: string, answers = {}) =>
    draftRows(
      [
        ['Action', 'Lead', 'Deadline', 'Milestone'],
        ['Open a clinic', 'Police', '31/10/16', milestone],
      ],
      { ...inOneYear, answers },
    );

  it('keep the date that stands in each of them', () => {
    const draft = read('<ul> • Contract awarded by end August 2016 • Doors open – Jan 2017 • Keep minutes');
    expect(draft.milestones.map(({ due, note }) => [due.asWritten, due.date, due.precision, note])).toEqual([
      ['end August 2016', '2016-08-31', 'month', ''],
      ['Jan 2017', '2017-01-31', 'month', 'It is due after the action’s own deadline.'],
      ['', null, 'none', ''],
    ]);
  });

  it('that run together are one until somebody says that they are several', () => {
    const text = 'Award the contract – June 2016 Open the doors 01/01/17';
    const draft = read(text);
    expect(draft.milestones).toMatchObject([
      { milestone: text, due: { date: null }, note: 'It names several dates: June 2016, 01/01/17.' },
    ]);
    const question = draft.questions.find(({ column }) => column === 'Milestone');
    const answered = read(text, { [question?.id ?? '']: 'several' });
    expect(answered.milestones.map(({ milestone, due }) => [milestone, due.date])).toEqual([
      ['Award the contract – June 2016', '2016-06-30'],
      ['Open the doors 01/01/17', '2017-01-01'],
    ]);
  });
});
