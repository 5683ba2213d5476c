import { useEffect, useMemo, useRef } from 'react';
import { afterPaint } from '../components/figure/after-paint';
import { AddressContext } from '../components/figure/use-pointed';
import { PageBoundary } from '../components/frame/PageBoundary';
import { PageShell } from '../components/frame/PageShell';
import { PlaceChooser } from '../components/frame/PlaceChooser';
import { DatabaseUnavailableNotice } from '../components/notices/DatabaseUnavailableNotice';
import { LoadingNote } from '../components/notices/LoadingNote';
import { NotArrivedNotice } from '../components/notices/NotArrivedNotice';
import { formatDate } from '../domain/time/iso-date';
import { withoutDashboard } from '../intake/contracts/without-dashboard';
import { catalogueQuery } from '../queries/catalogue';
import { seriesQuery } from '../queries/series/series';
import { asAtOf, seriesArguments } from '../reviews/place/review';
import { formatAddress } from '../selection/address';
import { choiceOfPlace, findPlace } from '../selection/place';
import { type NoSuchPage, type Selection, selectPage } from '../selection/selection';
import { useDesk } from './context';
import { linksOfChoice, linksOfPlace } from './links';
import { UnreadNotice } from './NoPage';
import { navigationFor } from './navigation';
import { PageArea, preparePages } from './PageArea';
import { TrialNotice } from './parts/TrialNotice';
import { placeGroups, placeOfValue, valueOfPlace } from './place-options';
import { useAnswer, useHeld } from './use-answer';

interface AppProps {
  readonly selection: Selection | NoSuchPage;
}

/** Whether the reader has moved on from the page that the address led to at first. */
function useHasMoved(route: string): boolean {
  const first = useRef<string | null>(route);
  if (first.current !== route) first.current = null;
  return first.current === null;
}

export function App({ selection }: AppProps) {
  const { answers, progress, unavailable, choose, trial, showTrial } = useDesk();
  const asked = useHeld(useAnswer(catalogueQuery, null));
  const catalogue = asked.state === 'answered' ? asked.answer : null;
  const view = selection.page === 'no-such-page' ? selectPage('overview', null) : selection;
  const choiceKey = view.place ? `${view.place.kind}:${view.place.written}` : '';
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
          unavailable && groups.length === 0 ? null : (
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
            {unavailable ? <DatabaseUnavailableNotice message={unavailable} /> : null}
            {unavailable || progress?.stage === 'complete' ? null : <LoadingNote progress={progress} />}
            <NotArrivedNotice
              missing={progress?.notArrived ?? []}
              filesTotal={progress?.filesTotal ?? 0}
              withoutDashboard={withoutDashboard}
            />
            <UnreadNotice unread={view.unread} />
            {trial && trial.plan.partnership === place?.id ? (
              <TrialNotice trial={trial} onEnd={() => showTrial(null)} />
            ) : null}
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
