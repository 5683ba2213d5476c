import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/plan-reading/draft';
import { planFiles } from '../../../src/plan-reading/output/write-plan';
import { aText, correctionsOf, draftOf, draftRows, rolesOf } from './a-source';

const kits = 'We will hand out kits at every door, and show each visitor how one is used.';
const mornings = 'Doors open at nine on every working day. Nobody is turned away for coming late.';
const walks = 'Teams walk the parks twice a week and tell the council what they find there.';
const lessons = 'Schools are given lessons that were written with the pupils who will sit in them.';
const boilerplate = 'These aims were chosen together with many people who live and work in the borough.';

const slides = [
  'A made-up plan',
  '',
  'Our board',
  '',
  'The board meets four times a year and reads the figures before it does anything else.',
  '',
  'The board will:',
  '- Read the figures',
  '- Write a report',
  '- Tell the council',
  '',
  'Aims - Treatment',
  '',
  boilerplate,
  '',
  'Hand out more kits',
  '',
  kits,
  '',
  '2',
  '',
  'Keep clinic',
  '',
  'doors open',
  '',
  mornings,
  '',
  'Aims – Supply',
  '',
  boilerplate,
  '',
  'Walk the parks',
  '',
  walks,
  '',
  '3',
  '',
  'Teach in every school',
  '',
  lessons,
  '',
  '4',
  '',
  'What is next?',
  '',
  'Thank you',
];
const withAnswer = (draft: Draft, value: string) =>
  Object.fromEntries(draft.questions.slice(0, 1).map(({ id }) => [id, value]));
const answered = (source: ReturnType<typeof aText>, value = 'yes', undone: readonly string[] = []) =>
  draftOf(source, { answers: withAnswer(draftOf(source), value), undone });
const roleOf = (draft: Draft, row: number) => draft.rows[row - 1]?.role;

function expectBalance({ ledger, rows, actions }: Draft): void {
  expect(ledger.rowsRead).toBe(ledger.rowsKept + ledger.rowsSetAside);
  expect(ledger.lines).toBe(ledger.rowsRead + ledger.headers + ledger.rules + ledger.text + ledger.blank);
  const ids = new Set(actions.map(({ id }) => id));
  const kept = rows.filter(({ role }) => role === 'action' || role === 'continues');
  expect(kept.filter(({ action }) => action === null || !ids.has(action))).toEqual([]);
}

describe('a plan on slides, with titles and paragraphs and no table', () => {
  it('is offered as one question, and nothing is taken until it is answered', () => {
    const draft = draftOf(aText(...slides));
    expect(
      draft.questions.map(({ ask, answer, options }) => [ask, answer, options.map(({ value }) => value)]),
    ).toEqual([
      [
        'No table was found. 4 short titles with a paragraph under them could be the plan’s actions. Are they?',
        '',
        ['yes', 'points', 'no'],
      ],
    ]);
    expect(draft.questions[0]?.found).toContain(
      'Hand out more kits | Keep clinic doors open | Walk the parks',
    );
    expect(draft).toMatchObject({ actions: [], corrections: [], ledger: { rowsRead: 0 } });
    expect(draft.problems.map(({ advice }) => advice).join()).toContain('Answer the question');
    expect(answered(aText(...slides), 'no')).toMatchObject({ actions: [], ledger: { rowsRead: 0 } });
  });

  it('gives titles as actions, their paragraphs as notes and the headings over them as priorities', () => {
    const draft = answered(aText(...slides));
    expect(
      draft.actions.map(({ reference, action, priority, note }) => [reference, action, priority, note]),
    ).toEqual([
      ['', 'Hand out more kits', 'Aims - Treatment', `Text: ${kits}`],
      ['2', 'Keep clinic doors open', 'Aims - Treatment', `Text: ${mornings}`],
      ['3', 'Walk the parks', 'Aims – Supply', `Text: ${walks}`],
      ['4', 'Teach in every school', 'Aims – Supply', `Text: ${lessons}`],
    ]);
    expect(draft.problems).toEqual([]);
  });

  it('counts the lines of titles, numbers and paragraphs as rows kept, and their headings as set aside', () => {
    const draft = answered(aText(...slides));
    expect(draft.ledger).toMatchObject({ lines: 46, rowsRead: 14, rowsKept: 12, rowsSetAside: 2, text: 11 });
    expectBalance(draft);
    expect(draft.rows.filter(({ role }) => role === 'heading').map(({ row }) => row)).toEqual([12, 28]);
    // The words that every slide repeats are no part of one action.
    expect([roleOf(draft, 14), roleOf(draft, 30)]).toEqual(['text', 'text']);
    expect(draft.rows[19]).toMatchObject({ role: 'continues', action: 'somewhere-2' });
  });

  it('says of each broken title and each lone number that it was joined', () => {
    const draft = answered(aText(...slides));
    expect(correctionsOf(draft, 'title broken over several lines')).toEqual([
      [22, 'Keep clinic / doors open', 'Keep clinic doors open'],
    ]);
    expect(correctionsOf(draft, 'number on a line of its own, joined to its title')).toEqual([
      [20, '2', '2 Keep clinic doors open'],
      [36, '3', '3 Walk the parks'],
      [42, '4', '4 Teach in every school'],
    ]);
  });

  it('leaves numbers and broken pieces as they stand where a joining is undone', () => {
    const source = aText(...slides);
    const joined = answered(source).corrections.filter(({ what }) => /title/.test(what));
    const draft = answered(
      source,
      'yes',
      joined.map(({ id }) => id),
    );
    expect(draft.actions.map(({ reference, action }) => [reference, action])).toEqual([
      ['', 'Hand out more kits'],
      ['', 'doors open'],
      ['', 'Walk the parks'],
      ['', 'Teach in every school'],
    ]);
    expect([20, 22, 36, 42].map((row) => roleOf(draft, row))).toEqual(['text', 'text', 'text', 'text']);
    expectBalance(draft);
  });

  it('takes the points of its lists instead, where that is the answer', () => {
    const draft = answered(aText(...slides), 'points');
    expect(draft.actions.map(({ action, priority }) => [action, priority])).toEqual([
      ['Read the figures', 'Our board'],
      ['Write a report', 'Our board'],
      ['Tell the council', 'Our board'],
    ]);
    expectBalance(draft);
  });

  it('lets a person say otherwise of one line: a title that is none takes its paragraph along', () => {
    const source = aText(...slides);
    const answers = withAnswer(draftOf(source), 'yes');
    const draft = draftOf(source, { answers, roles: { '1:22': 'text', '1:46': 'action' } });
    expect(draft.actions.map(({ action }) => action)).toEqual([
      ...['Hand out more kits', 'Walk the parks', 'Teach in every school', 'Thank you'],
    ]);
    expect([20, 22, 24, 26].map((row) => roleOf(draft, row))).toEqual(['text', 'text', 'text', 'text']);
    expectBalance(draft);
  });

  it('gives tidy files with every word that was taken', () => {
    const written = planFiles(answered(aText(...slides)))
      .map(({ text }) => text)
      .join('\n');
    for (const words of [kits, mornings, walks, lessons, 'Keep clinic doors open', 'Aims – Supply']) {
      expect(written).toContain(words);
    }
  });
});

describe('titles and paragraphs in other files', () => {
  it('joins paragraphs that were wrapped, and reads on without blank lines', () => {
    const draft = answered(
      aText(
        'Treatment',
        'Hand out more kits',
        'We will hand out kits at every door of every house that is known',
        'to us. Each visitor is shown how one is used.',
        'Keep clinics open',
        mornings,
        'Walk the parks',
        walks,
      ),
    );
    expect(draft.actions.map(({ action, priority }) => [action, priority])).toEqual([
      ['Hand out more kits', 'Treatment'],
      ['Keep clinics open', 'Treatment'],
      ['Walk the parks', 'Treatment'],
    ]);
    expect(draft.actions[0]?.note).toBe(
      'Text: We will hand out kits at every door of every house that is known to us. Each visitor is shown how one is used.',
    );
  });

  it('takes the number before a title as its reference', () => {
    const draft = answered(
      aText('1. Hand out kits', kits, '2. Open clinics', mornings, '3. Walk the parks', walks),
    );
    expect(draft.actions.map(({ reference, action }) => [reference, action])).toEqual([
      ['1', 'Hand out kits'],
      ['2', 'Open clinics'],
      ['3', 'Walk the parks'],
    ]);
  });

  it('does not take introductions, questions and the heads of pages for actions', () => {
    const page = 'A made-up plan';
    const draft = draftOf(
      aText(
        ...[page, 'Introduction', kits, 'Why does it matter?', mornings, page, 'Background', walks],
        ...[page, 'Open more clinics', lessons],
      ),
    );
    expect(draft.questions).toEqual([]);
    expect(draft.problems[0]?.advice).toContain('or mark the lines that are actions');
  });

  it.each([
    ['1. Hand out kits', '2. Open clinics', '3. Walk the parks'],
    ['• Hand out kits', '• Open clinics', '• Walk the parks'],
    ['- Hand out kits', '- Open clinics', '- Walk the parks'],
  ])('offers the points of a list: %s', (...points) => {
    const source = aText('Our plan for treatment', '', ...points);
    expect(draftOf(source).questions.map(({ ask }) => ask)).toEqual([
      'No table was found. 3 points of lists could be the plan’s actions. Are they?',
    ]);
    const draft = answered(source);
    expect(draft.actions.map(({ action, priority }) => [action, priority])).toEqual([
      ['Hand out kits', 'Our plan for treatment'],
      ['Open clinics', 'Our plan for treatment'],
      ['Walk the parks', 'Our plan for treatment'],
    ]);
    expectBalance(draft);
  });

  it('offers nothing where a table was found', () => {
    const draft = draftOf(aText('Ref|Action|Lead', '1.1|Open a clinic|Police', '', ...slides));
    expect(draft.actions).toHaveLength(1);
    expect(draft.questions.filter(({ ask }) => ask.startsWith('No table'))).toEqual([]);
  });
});

describe('a line of text that a person makes an action', () => {
  const source = aText('Some words about us', 'Open a treatment clinic', '• Buy more kits', 'Thank you');

  it('has its own words, an outcome or a question about it, and is text again when put back', () => {
    const roles = { '1:2': 'action', '1:3': 'action' } as const;
    const draft = draftOf(source, { roles });
    expect(rolesOf(draft)).toEqual(['text', 'action', 'action', 'text']);
    expect(draft.actions.map(({ action }) => action)).toEqual(['Open a treatment clinic', 'Buy more kits']);
    expect(draft.corrections.map(({ row, what }) => [row, what])).toEqual([
      [2, 'outcome proposed from its words'],
    ]);
    const [question] = draft.questions;
    expect(question).toMatchObject({ row: 3, ask: 'Which outcome does it serve?', found: 'Buy more kits' });
    const known = draftOf(source, { roles, answers: { [question?.id ?? '']: 'treat-more' } });
    expect(known.actions.map(({ outcome }) => outcome)).toEqual(['treat-more', 'treat-more']);
    const undone = draftOf(source, { roles, undone: draft.corrections.map(({ id }) => id) });
    expect(undone.questions.map(({ row }) => row)).toEqual([2, 3]);
    expectBalance(draft);
    expect(draftOf(source, { roles: { '1:2': 'text' } }).actions).toEqual([]);
  });

  it('stands beside the rows of a table', () => {
    const rows = [['Keep the clinic open'], ['Ref', 'Action', 'Lead'], ['1', 'Walk the parks', 'Police']];
    const draft = draftRows(rows, { roles: { '1:1': 'action' } });
    expect(draft.actions.map(({ action }) => action)).toEqual(['Keep the clinic open', 'Walk the parks']);
  });
});

/** Seven lines of text to two with a mark. */
const anyLine = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.constantFrom(
      ...[kits, mornings, walks, boilerplate],
      ...['Open a clinic', 'and', 'go on', '1', '2', '3.', ''],
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['1. Walk the parks', '• Buy kits', '- Train staff', 'We will:', '---', 'Next?'],
    ),
  },
);

it('balances the books of any lines without a table, answered, undone and overruled', () => {
  const lines = fc.array(anyLine, { minLength: 3, maxLength: 27 });
  const role = fc.constantFrom('action', 'continues', 'text', 'heading');
  const chosen = fc.array(fc.nat(2), { minLength: 27, maxLength: 27 });
  fc.assert(
    fc.property(lines, role, chosen, (texts, said, choice) => {
      const source = aText(...texts);
      for (const value of ['yes', 'points', 'no']) {
        const draft = answered(source, value);
        expectBalance(draft);
        const ids = draft.corrections.map(({ id }) => id);
        expectBalance(answered(source, value, ids));
        const answers = withAnswer(draftOf(source), value);
        const some = draft.rows.filter((_, at) => choice[at] === 0).map(({ id }) => [id, said]);
        expectBalance(draftOf(source, { answers, roles: Object.fromEntries(some) }));
      }
    }),
    { numRuns: 50 },
  );
});
