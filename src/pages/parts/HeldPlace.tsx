import type { ReactNode } from 'react';
import { Awaited, Held } from '../../components/notices/Held';
import { isSamePlace, type Place } from '../../domain/places/place';

interface HeldPlaceProps {
  readonly shown: Place;
  readonly chosen: Place;
  readonly children: ReactNode;
}

/** What stands of one place until another one's figures are there. */
export function HeldPlace({ shown, chosen, children }: HeldPlaceProps) {
  const isSame = isSamePlace(shown, chosen);
  // Two plans of one partnership are told apart by the plan.
  const nameOf = ({ name, plan }: Place) => (shown.id === chosen.id ? `the plan ${plan}` : name);
  return (
    <Held shown={isSame ? '' : nameOf(shown)} awaited={isSame ? '' : nameOf(chosen)}>
      {children}
    </Held>
  );
}

/** In place of a page's figures while they are asked for. */
export const AwaitedReview = ({ place }: { readonly place: Place }) => (
  <Awaited>
    The figures {place.kind === 'partnership' ? 'and the plan ' : ''}of {place.name} are being prepared.
  </Awaited>
);
