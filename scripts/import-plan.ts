import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parsePartnershipId } from '../src/domain/ids';
import type { Plan } from '../src/domain/plan/plan';
import type { Draft, DraftChoices, DraftProfile } from '../src/plan-reading/draft';
import { draftPlan } from '../src/plan-reading/draft-plan';
import { PlanFileRefused } from '../src/plan-reading/files/plan-file-errors';
import { readPlanFile } from '../src/plan-reading/files/read-plan-file';
import type { DraftKnowledge } from '../src/plan-reading/knowledge';
import { choicesFrom, parseProfile } from '../src/plan-reading/output/profile';
import { planFiles, type WrittenFile } from '../src/plan-reading/output/write-plan';
import { openOffer } from '../src/plan-reading/untabled/offer-actions';
import { type ImportOptions, readOptions } from './import-plan/options';
import { type PlanData, planData } from './import-plan/plan-data';
import { printDraft, printRefusal } from './import-plan/report';
import { writeFiles } from './import-plan/write-files';
import type { Effects } from './run.mjs';

const usage =
  'Use: npm run import-plan -- <file>... [--partnership id] [--plan-start 2016-04-01] [--plan-end 2017-03-31] [--profile file.json] [--follow] [--titles-as-actions] [--points-as-actions] [--out folder] [--json]';

/**
 * `npm run import-plan -- <file>...`: makes a draft plan of a council's own files, as the page does, and prints what
 * became of every row. Everything stands as proposed. Returns 1 when a file was refused or an option was wrong.
 */
export async function main(args: string[], effects: Effects): Promise<number> {
  const options = readOptions(args);
  if (options.kind === 'wrong') {
    effects.warn(`${options.why} ${usage}`);
    return 1;
  }
  const profile = options.profile === null ? null : await readProfile(options.profile, effects);
  if (profile === undefined) return 1;
  const data = await planData();
  let exit = 0;
  for (const name of options.files) {
    const draft = await importOne(name, options, profile, data, effects);
    if (draft === null) exit = 1;
    else if (options.out !== null)
      await write(name, planFiles(draft, earlierOf(draft, data)), options, effects);
  }
  return exit;
}

async function importOne(
  name: string,
  options: ImportOptions,
  profile: DraftProfile | null,
  data: PlanData,
  effects: Effects,
): Promise<Draft | null> {
  try {
    const source = await readPlanFile(basename(name), new Uint8Array(await readFile(effects.resolve(name))));
    const { partnership, isGiven } = partnershipFor(name, options, data);
    const choices: DraftChoices = {
      partnership,
      planStart: options.planStart ?? profile?.planStart ?? null,
      planEnd: options.planEnd ?? profile?.planEnd ?? null,
      columns: {},
      roles: {},
      undone: [],
      answers: {},
    };
    const known = data.periodOf(partnership);
    const isKnown = choices.planStart !== null || choices.planEnd !== null;
    const period = { planStart: known.start, planEnd: known.end };
    const knowledge: DraftKnowledge = {
      ...data.knowledge,
      earlier: options.isFollowing ? data.planOf(partnership) : null,
    };
    const first = draftPlan(source, knowledge, isGiven && !isKnown ? { ...choices, ...period } : choices);
    const settled =
      isGiven && !isKnown ? { ...choices, ...period } : withPeriod(first, choices, isKnown, period);
    const columns = profile ? choicesFrom(profile, first).columns : {};
    const answers = answersFor(first, options);
    const isSame = settled === choices && Object.keys({ ...columns, ...answers }).length === 0;
    const draft = isSame ? first : draftPlan(source, knowledge, { ...settled, columns, answers });
    printDraft({ ...draft, file: name }, options.isJson, effects);
    return draft;
  } catch (cause) {
    printRefusal(name, refusalOf(name, cause, effects), options.isJson, effects);
    return null;
  }
}

/** Titles come before points where both were asked for. */
function answersFor({ questions }: Draft, { taken }: ImportOptions): DraftChoices['answers'] {
  const offer = openOffer(questions);
  const answer = taken.map((kind) => offer?.[kind] ?? null).find((one) => one !== null);
  return offer && answer ? { [offer.question]: answer } : {};
}

/** A partnership told from the file's name alone lends its period only where the plan's title has none. */
const withPeriod = (
  draft: Draft,
  choices: DraftChoices,
  isKnown: boolean,
  period: Pick<DraftChoices, 'planStart' | 'planEnd'>,
): DraftChoices => {
  const isRead = draft.corrections.some(({ what }) => what.startsWith('the plan’s period'));
  const hasPeriod = period.planStart !== null || period.planEnd !== null;
  return isKnown || isRead || !hasPeriod ? choices : { ...choices, ...period };
};

function partnershipFor(name: string, options: ImportOptions, { partnerships }: PlanData) {
  if (options.partnership !== null) return { partnership: options.partnership, isGiven: true };
  const words = `-${basename(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')}-`;
  const found = partnerships
    .filter((id) => words.includes(`-${id}-`))
    .toSorted((one, other) => other.length - one.length)
    .at(0);
  return { partnership: found ?? anyPartnership, isGiven: false };
}

const anyPartnership = parsePartnershipId('plan') as NonNullable<ReturnType<typeof parsePartnershipId>>;

function refusalOf(name: string, cause: unknown, effects: Effects): PlanFileRefused {
  if (cause instanceof PlanFileRefused) return cause;
  const code = cause instanceof Error && 'code' in cause ? cause.code : '';
  if (code === 'ENOENT') return new PlanFileRefused(`There is no file "${name}".`, 'Check its name.');
  if (code === 'EISDIR') return new PlanFileRefused(`"${name}" is a folder.`, 'Name the files in it.');
  if (code !== '')
    return new PlanFileRefused(`"${name}" could not be opened (${code}).`, 'Check that it may be read.');
  effects.warn(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return new PlanFileRefused(
    'Something in Waymark went wrong while the plan was read. It is our mistake, not yours.',
    'Save the plan as CSV, or paste its table into a text file, and try that.',
  );
}

/** undefined: there is one, and it cannot be used. */
async function readProfile(name: string, effects: Effects): Promise<DraftProfile | undefined> {
  try {
    const reading = parseProfile(await readFile(effects.resolve(name), 'utf8'));
    if (reading.kind === 'profile') return reading.profile;
    effects.warn(`${name}: ${reading.problem.done} ${reading.problem.advice}`);
  } catch {
    effects.warn(`There is no profile "${name}".`);
  }
  return undefined;
}

/** The plan in the data folder whose list of priorities goes on. */
const earlierOf = ({ actions }: Draft, { planOf }: PlanData): Plan | null =>
  actions[0] ? planOf(actions[0].partnership) : null;

async function write(
  name: string,
  files: readonly WrittenFile[],
  options: ImportOptions,
  effects: Effects,
): Promise<void> {
  const folder = effects.resolve(options.out ?? '.');
  const own = basename(name).replace(/\.\w+$/, '');
  const place = options.files.length === 1 ? folder : join(folder, own);
  await writeFiles(place, files);
  if (!options.isJson) effects.print(`  Written to ${place}.`);
}
