import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '../domain/plan/plan';
import type { IntakeProgress } from '../intake/incoming-file';
import type { Answers } from '../queries/answers';
import { formatAddress, parseAddress } from '../selection/address';
import type { NoSuchPage, Selection } from '../selection/selection';

/** A plan read from a file of the reader's, shown in this tab in place of its partnership's own. */
export interface TrialPlan {
  readonly plan: Plan;
  readonly file: string;
}

/** Everything that changes while the page is open and that more than one part of it reads. */
export interface AppState {
  readonly selection: Selection | NoSuchPage;
  /** null until the first wave of files is in; a new set of answers after each later wave. */
  readonly answers: Answers | null;
  readonly progress: IntakeProgress | null;
  /** Why there are no figures, in a sentence for the reader; empty while there are, or still may be. */
  readonly unavailable: string;
  /** null: every partnership's plan is the one in the data. */
  readonly trial: TrialPlan | null;
  /** Goes to another view: a new entry in the history, so that back and forward work. */
  readonly choose: (selection: Selection) => void;
  readonly showTrial: (trial: TrialPlan | null) => void;
}

export type AppStore = StoreApi<AppState>;

/** The part of a window that holds the address. */
export interface AddressBar {
  readonly location: { hash: string };
  addEventListener(event: 'hashchange', listener: () => void): void;
}

/** The selection is read from the address and changed through it, so that links, back and forward need no code. */
export function createAppStore(bar: AddressBar): AppStore {
  const store = createStore<AppState>((set) => ({
    selection: parseAddress(bar.location.hash),
    answers: null,
    progress: null,
    unavailable: '',
    trial: null,
    choose: (selection) => {
      bar.location.hash = formatAddress(selection);
    },
    showTrial: (trial) => set({ trial }),
  }));
  bar.addEventListener('hashchange', () => store.setState({ selection: parseAddress(bar.location.hash) }));
  return store;
}

export const AppStoreContext = createContext<AppStore | null>(null);

/** Reads one part of the state: a component is drawn again only when that part is another value. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('a page was mounted outside the store of the app state');
  return useStore(store, select);
}
