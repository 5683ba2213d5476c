import type { Catalogue } from '../domain/catalogue';
import type { ActionId, IndicatorId, OutcomeId, PriorityId } from '../domain/ids';
import type { Place } from '../domain/places/place';
import { formatAddress } from '../selection/address';
import { choiceOfPlace } from '../selection/place';
import { type PlaceChoice, type Selection, selectPage } from '../selection/selection';

/** Addresses of the other pages, all about the same place. */
export interface Links {
  readonly overview: string;
  readonly data: string;
  readonly readPlan: string;
  readonly outcome: (outcome: OutcomeId) => string;
  readonly indicator: (indicator: IndicatorId) => string;
  readonly compare: (choices?: Selection['choices']) => string;
  readonly plan: (choices?: Selection['choices']) => string;
  readonly logic: string;
  readonly priority: (priority: PriorityId) => string;
  readonly action: (action: ActionId, choices?: Selection['choices']) => string;
}

const linksFrom = (choice: PlaceChoice | null): Links => {
  const to = (...rest: [Selection['page'], Selection['choices']?, string?]) =>
    formatAddress(selectPage(rest[0], choice, rest[1], rest[2]));
  return {
    overview: to('overview'),
    data: to('data'),
    readPlan: to('import'),
    outcome: (outcome) => to('outcome', {}, outcome),
    indicator: (indicator) => to('indicator', {}, indicator),
    compare: (choices) => to('compare', choices),
    plan: (choices) => to('plan', choices),
    logic: to('logic'),
    priority: (priority) => to('priority', {}, priority),
    action: (action, choices) => to('action', choices, action),
  };
};

export const linksOfPlace = (place: Place, catalogue: Catalogue): Links =>
  linksFrom(choiceOfPlace(place, catalogue));

/** Before the catalogue is there, and for places that do not exist: links keep what the address says. */
export const linksOfChoice = (choice: PlaceChoice | null): Links => linksFrom(choice);
