import { useEffect, useMemo, useRef } from 'react';
import { afterPaint } from '../components/figure/after-paint';
import { AddressContext } from '../components/figure/use-pointed';
import { PageBoundary } from '../components/frame/PageBoundary';
import { PageShell } from '../components/frame/PageShell';
import { PlaceChooser } from '../components/frame/PlaceChooser';
import { IntakeNotices } from '../components/notices/IntakeNotices';
import type { Place } from '../domain/places/place';
import { formatDate } from '../domain/time/iso-date';
import { withoutDashboard } from '../intake/contracts/without-dashboard';
import { catalogueQuery } from '../queries/catalogue';
import { seriesQuery } from '../queries/series/series';
import { placeGroups, placeOfValue, valueOfPlace } from '../reviews/place/place-options';
import { asAtOf, seriesArguments } from '../reviews/place/review';
import { formatAddress } from '../selection/address';
import { choiceOfPlace, findPlace } from '../selection/place';
import { selectPage } from '../selection/selection';
import { useAppState } from './app-state';
import { linksOfChoice, linksOfPlace } from './links';
import { UnreadNotice } from './NoPage';
import { navigationFor } from './navigation';
import { PageArea, preparePages } from './PageArea';
import { PlanChooser } from './parts/PlanChooser';
import { TrialNotice } from './parts/TrialNotice';
import { useAnswer, useHeld } from './use-answer';

/** Whether the reader has moved on from the page that the address led to at first. */
function useHasMoved(route: string): boolean {
  const first = useRef<string | null>(route);
  if (first.current !== route) first.current = null;
  return first.current === null;
}

export function App() {
  const selection = useAppState((state) => state.selection);
  const answers = useAppState((state) => state.answers);
  const choose = useAppState((state) => state.choose);
  const isUnavailable = useAppState((state) => state.unavailable !== '');
  const asked = useHeld(useAnswer(catalogueQuery, null));
  const catalogue = asked.state === 'answered' ? asked.answer : null;
  const view = selection.page === 'no-such-page' ? selectPage('overview', null) : selection;
  const choiceKey = view.place ? JSON.stringify(view.place) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choice, by value
  const found = useMemo(() => (catalogue ? findPlace(view.place, catalogue) : null), [catalogue, choiceKey]);
  const place = found && found.kind !== 'unknown-place' ? found : null;
  const links = catalogue && place ? linksOfPlace(place, catalogue) : linksOfChoice(view.place);
  const groups = useMemo(() => (catalogue ? placeGroups(catalogue) : []), [catalogue]);
  const route = `${selection.page}/${view.subject}`;
  const takesFocus = useHasMoved(route);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top
  useEffect(() => void window.scrollTo(0, 0), [route]);

  useEffect(() => void afterPaint().then(preparePages), []);

  const preparePlace = (value: string) => {
    const pointed = catalogue && placeOfValue(value, catalogue);
    if (!pointed || !answers) return;
    // Whether it succeeds is seen when the place is chosen.
    answers.answer(seriesQuery, seriesArguments(pointed, catalogue)).catch(() => {});
  };
  const choosePlace = (value: string) => {
    const chosen = catalogue && placeOfValue(value, catalogue);
    if (chosen) choose({ ...view, place: choiceOfPlace(chosen, catalogue) });
  };

  return (
    <AddressContext value={formatAddress(selection)}>
      <PageShell
        title={catalogue?.dashboard.title ?? 'Combating Drugs Partnerships dashboard'}
        homeHref={links.overview}
        navigation={navigationFor(selection.page, links)}
        placeChooser={
          isUnavailable && groups.length === 0 ? null : (
            <PlaceChooser
              groups={groups}
              chosen={place ? valueOfPlace(place) : ''}
              onPoint={preparePlace}
              onChoose={choosePlace}
            />
          )
        }
        asAt={
          catalogue && place
            ? `${place.kind === 'partnership' ? 'plan as at' : 'as at'} ${formatDate(asAtOf(place, catalogue))}`
            : ''
        }
        notices={
          <>
            {catalogue && place ? <PlanChooser catalogue={catalogue} place={place} selection={view} /> : null}
            <ShownIntake />
            <UnreadNotice unread={view.unread} />
            <ShownTrial place={place} />
          </>
        }
      >
        <PageBoundary key={route} onFailure={(error) => console.error(error)}>
          <PageArea
            selection={selection}
            catalogue={asked}
            place={found}
            home={links.overview}
            takesFocus={takesFocus}
          />
        </PageBoundary>
      </PageShell>
    </AddressContext>
  );
}

/** By itself: progress changes many times while the page beside it stands. */
function ShownIntake() {
  const progress = useAppState((state) => state.progress);
  const unavailable = useAppState((state) => state.unavailable);
  return <IntakeNotices progress={progress} unavailable={unavailable} withoutDashboard={withoutDashboard} />;
}

function ShownTrial({ place }: { readonly place: Place | null }) {
  const trial = useAppState((state) => state.trial);
  const showTrial = useAppState((state) => state.showTrial);
  if (!trial || trial.plan.partnership !== place?.id || trial.plan.plan !== place.plan) return null;
  return <TrialNotice trial={trial} onEnd={() => showTrial(null)} />;
}
