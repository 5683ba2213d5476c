import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Draft, DraftChoices, SourceFile } from '../../../src/plan-reading/draft';
import { draftPlan } from '../../../src/plan-reading/draft-plan';
import { aPlan } from '../../builders';
import { draftOf, inOneYear, noChoices, someKnowledge, somewhere } from './a-source';
import { countedPlans, writtenPlans } from './plans-of-many-shapes';

/**
 * Ids of corrections and questions are kept by readers and in saved choices, and ids of actions by every later version of
 * a plan. These drafts hold them as they are: a change here is a change of what readers have saved.
 */
const json = (value: unknown): string => JSON.stringify(value);
const hash = (value: unknown): string => createHash('sha256').update(json(value)).digest('hex').slice(0, 12);

type Choices = Partial<DraftChoices>;

const answersOf = ({ questions }: Draft, at: 0 | -1): DraftChoices['answers'] =>
  Object.fromEntries(questions.map(({ id, options }) => [id, options.at(at)?.value ?? '']));

/** What a reader may choose of a draft: all undone, every other undone, and each question answered first and last. */
function choicesFor(draft: Draft): Readonly<Record<string, Choices>> {
  const ids = draft.corrections.map(({ id }) => id);
  return {
    'all undone': { undone: ids },
    'every other undone': { undone: ids.filter((_, at) => at % 2 === 0) },
    'answered with the first': { answers: answersOf(draft, 0) },
    'answered with the last': { answers: answersOf(draft, -1), undone: ids.filter((_, at) => at % 3 === 0) },
  };
}

const idsOf = ({ actions, milestones, targets, corrections, questions }: Draft) =>
  [actions, milestones, targets, corrections, questions].map((parts) => parts.map(({ id }) => id));

function ofChoices(source: SourceFile, shared: Choices, draft: Draft): readonly string[] {
  const known = new Set(idsOf(draft).flat());
  return Object.entries(choicesFor(draft)).flatMap(([name, choices]) => {
    const chosen = draftOf(source, { ...shared, ...choices });
    const ids = idsOf(chosen);
    const more = ids.flat().filter((id) => !known.has(id));
    const counts = ids.map(({ length }) => length).join(' ');
    return [
      `  ${name}: ${counts} ids ${hash(ids)} draft ${hash(chosen)}`,
      ...(more.length === 0 ? [] : [`    now also ${more.join(' ')}`]),
    ];
  });
}

/** Line by line, so that a difference shows what has changed. */
const inFull = ({ file, kind, ledger, ...lists }: Draft): readonly string[] => [
  `  ${json({ file, kind, ledger })}`,
  ...Object.entries(lists).flatMap(([name, parts]) => [
    `  ${name}`,
    ...parts.map((part) => `    ${json(part)}`),
  ]),
];

it('keeps every id and every word of plans written to hold each kind of correction', async () => {
  const lines = Object.entries(writtenPlans).flatMap(([name, source]) => {
    const draft = draftOf(source, inOneYear);
    const open = draftOf(source);
    return [
      name,
      ...inFull(draft),
      ...ofChoices(source, inOneYear, draft),
      `  without a period: ids ${hash(idsOf(open))} draft ${hash(open)}`,
      ...ofChoices(source, {}, open),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/written-plans.txt');
});

it('keeps the ids of the plan that a plan follows', () => {
  for (const source of Object.values(writtenPlans)) {
    const first = draftOf(source, inOneYear);
    const { actions, milestones, targets } = first;
    const earlier = aPlan({ partnership: somewhere, actions, milestones, targets });
    const next = draftPlan(source, { ...someKnowledge, earlier }, { ...noChoices, ...inOneYear });
    expect(next.actions.map(({ id }) => id)).toEqual(first.actions.map(({ id }) => id));
    const kept = next.corrections.filter(({ what }) => what === 'outcome kept from the plan it follows');
    expect(kept.map(({ id }) => id)).toEqual(
      next.actions.map(() => expect.stringMatching(/:outcome:outcome-kept-from-the-plan-it-follows(-\d+)?$/)),
    );
  }
});

it('keeps every id of plans of many shapes', async () => {
  const lines = countedPlans.flatMap((source, shape) => {
    const draft = draftOf(source, shape % 2 === 0 ? inOneYear : {});
    const [actions = [], milestones = [], targets = []] = idsOf(draft);
    return [
      `shape ${shape}: draft ${hash(draft)}`,
      `  ${[...actions, ...milestones, ...targets].join(' ')}`,
      ...draft.corrections.map(({ id }) => `  ${id}`),
      ...draft.questions.map(({ id }) => `  asked ${id}`),
      ...ofChoices(source, shape % 2 === 0 ? inOneYear : {}, draft),
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/counted-plans.txt');
});
