import { useEffect, useMemo, useRef, useState } from 'react';
import { PageHeading } from '../../components/frame/PageHeading';
import { ErrorState } from '../../components/notices/Notice';
import type { Plan } from '../../domain/plan/plan';
import { planOfPlace } from '../../domain/plan/plan-of-place';
import type { DraftChoices, DraftProfile } from '../../plan-reading/draft';
import { planOfDraft } from '../../plan-reading/output/plan-of-draft';
import { choicesFrom, parseProfile } from '../../plan-reading/output/profile';
import { planArguments, planQuery } from '../../queries/plan';
import { formatAddress } from '../../selection/address';
import { choiceOfPlace, placeOfPartnership } from '../../selection/place';
import { useAppState } from '../app-state';
import { linksOfPlace } from '../links';
import type { PageProps } from '../page-props';
import { notAsked, useAnswer } from '../use-answer';
import { usePaintMarks } from '../use-paint-marks';
import { ChoosePlan, type PlanPeriod } from './ChoosePlan';
import { DraftReview } from './DraftReview';
import { draftSentence } from './draft-words';
import { useDraft } from './use-draft';

const pastedName = 'pasted text';

/** Reads a plan from the file it is kept in: what was found, what was corrected, what is doubtful; then the tidy files. */
export function ImportPage({ catalogue, selection, place, takesFocus }: PageProps) {
  const goTo = useAppState(({ choose }) => choose);
  const showTrial = useAppState(({ showTrial }) => showTrial);
  const partnership = catalogue.partnerships.find(({ id }) => id === place.id) ?? catalogue.partnerships[0];
  // A plan of several may be chosen; of another place's reader it is the partnership's own.
  const planPlace = useMemo(() => {
    if (!partnership) return null;
    return place.id === partnership.id ? place : placeOfPartnership(partnership, catalogue);
  }, [partnership, place, catalogue]);
  const whose = planPlace && planArguments(planPlace);
  const described = planPlace && planOfPlace(catalogue, planPlace);
  const known = { start: described?.start ?? null, end: described?.end ?? null };
  const asked = useAnswer(planQuery, whose ?? notAsked);
  const earlier: Plan | null =
    asked.state === 'answered' && asked.answer.actions.length > 0 ? asked.answer : null;
  const knowledge = useMemo(
    () => ({
      outcomes: catalogue.outcomes,
      outcomeWords: catalogue.outcomeWords,
      statusWords: catalogue.statusWords,
      owners: catalogue.owners,
      earlier,
    }),
    [catalogue, earlier],
  );
  const { reading, read, choose, cancel } = useDraft(knowledge);
  const [profile, setProfile] = useState<DraftProfile | null>(null);
  const [profileWords, sayProfile] = useState('');
  const result = useRef<HTMLElement>(null);
  usePaintMarks(formatAddress(selection), true, true);

  const isDone = reading.state === 'read' || reading.state === 'refused';
  useEffect(() => {
    if (isDone) result.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  }, [isDone]);

  // A profile speaks of headings, which are known only once the tables are.
  const draft = reading.state === 'read' ? reading.draft : null;
  const [applied, setApplied] = useState<DraftProfile | null>(null);
  useEffect(() => {
    if (reading.state !== 'read' || profile === null || applied === profile) return;
    setApplied(profile);
    choose({ ...reading.choices, ...choicesFrom(profile, reading.draft) });
  }, [reading, profile, applied, choose]);

  // Another partnership has other owners, other ids and another period.
  useEffect(() => {
    if (reading.state !== 'read' || !partnership || asked.state === 'waiting') return;
    if (reading.choices.partnership === partnership.id) return;
    choose({
      ...reading.choices,
      partnership: partnership.id,
      planStart: described?.start ?? null,
      planEnd: described?.end ?? null,
    });
  }, [reading, partnership, described, asked.state, choose]);

  if (!partnership || !planPlace || !whose)
    return <PageHeading title="No partnership is set up yet" takesFocus={takesFocus} />;

  const fresh = ({ start, end }: PlanPeriod): DraftChoices => ({
    partnership: partnership.id,
    planStart: start,
    planEnd: end,
    columns: {},
    roles: {},
    undone: [],
    answers: {},
  });
  const readFile = async (file: File, period: PlanPeriod) => {
    setApplied(null);
    await read(file.name, new Uint8Array(await file.arrayBuffer()), fresh(period));
  };
  const readText = (text: string, period: PlanPeriod) => {
    setApplied(null);
    void read(pastedName, new TextEncoder().encode(text), fresh(period));
  };
  const readProfile = async (file: File) => {
    const found = parseProfile(await file.text());
    if (found.kind === 'problem') {
      return sayProfile(`${file.name}: ${found.problem.found} ${found.problem.done} ${found.problem.advice}`);
    }
    setProfile(found.profile);
    setApplied(null);
    sayProfile(`The profile “${found.profile.name}” is used.`);
  };

  return (
    <>
      <PageHeading
        title={draft ? draftSentence(draft) : 'Read a plan from the file you keep it in'}
        caption={draft ? draft.file : partnership.name}
        tabTitle={`${partnership.shortName}: read a plan`}
        takesFocus={takesFocus}
      />
      {draft ? null : (
        <p>
          Waymark finds the table and its columns, reads dates and owners as councils write them, and shows
          every row before and after. Nothing is sent anywhere, and nothing is kept when you close the page.
        </p>
      )}
      {place.id === partnership.id ? null : (
        <p className="notice">
          {place.shortName} is no partnership, and plans belong to partnerships. What is read here is read as
          the plan of {partnership.name}, until you choose another.
        </p>
      )}
      <ChoosePlan
        partnerships={catalogue.partnerships}
        chosen={partnership}
        period={known}
        isReading={reading.state === 'reading'}
        onPartnership={({ id }) => goTo({ ...selection, place: { kind: 'partnership', written: id } })}
        onFile={(file, period) => void readFile(file, period)}
        onText={readText}
        onProfile={(file) => void readProfile(file)}
        onCancel={cancel}
        profileWords={profileWords}
      />
      <output className="small">
        {reading.state === 'reading' ? `Reading ${reading.file} …` : null}
        {reading.state === 'cancelled' ? `Stopped. Nothing was taken from ${reading.file}.` : null}
        {reading.state === 'read' && reading.isStale ? 'Reading again with your choice …' : null}
      </output>
      <section ref={result} aria-label="What came of it">
        {reading.state === 'refused' ? (
          <ErrorState title={`${reading.refusal.file} could not be read`}>
            <p>
              Found: {reading.refusal.found} {reading.refusal.done} {reading.refusal.advice}
            </p>
          </ErrorState>
        ) : null}
        {reading.state === 'read' ? (
          <DraftReview
            draft={reading.draft}
            choices={reading.choices}
            catalogue={catalogue}
            earlier={earlier}
            partnership={partnership}
            links={linksOfPlace(planPlace, catalogue)}
            onChoose={choose}
            onShow={() => {
              showTrial({ plan: planOfDraft(reading.draft, whose, earlier), file: reading.draft.file });
              goTo({
                ...selection,
                page: 'plan',
                place: choiceOfPlace(planPlace, catalogue),
                choices: {},
              });
            }}
          />
        ) : null}
      </section>
    </>
  );
}
