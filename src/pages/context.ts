import { createContext, useContext } from 'react';
import type { Catalogue } from '../domain/catalogue';
import type { Place } from '../domain/places/place';
import type { Plan } from '../domain/plan/plan';
import type { IntakeProgress } from '../intake/incoming-file';
import type { Answers } from '../queries/answers';
import type { Selection } from '../selection/selection';

/** A plan read from a file of the reader's, shown in this tab in place of its partnership's own. */
export interface TrialPlan {
  readonly plan: Plan;
  readonly file: string;
}

/** What every page is given by the door: the store of answers, and how far the intake is. */
export interface Desk {
  /** null until the first wave of files is in; a new store after each later wave. */
  readonly answers: Answers | null;
  readonly progress: IntakeProgress | null;
  /** Why there are no figures, in a sentence for the reader; empty while there are, or still may be. */
  readonly unavailable: string;
  readonly choose: (selection: Selection) => void;
  /** null: every partnership's plan is the one in the data. */
  readonly trial: TrialPlan | null;
  readonly showTrial: (trial: TrialPlan | null) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a page was mounted outside the desk');
  return desk;
}

/** What every page is given: who is who, what is chosen, and whether the reader came here from another of our pages. */
export interface PageProps {
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly place: Place;
  readonly takesFocus: boolean;
}
