import { createStore, type StoreApi } from 'zustand/vanilla';
import { formatAddress, parseAddress } from './address';
import type { NoSuchPage, Selection } from './selection';

/** The part of a window that holds the address. */
export interface AddressBar {
  readonly location: { hash: string };
  addEventListener(event: 'hashchange', listener: () => void): void;
}

export interface SelectionStore {
  readonly store: StoreApi<Selection | NoSuchPage>;
  /** Goes to another view: a new entry in the history, so that back and forward work. */
  readonly choose: (selection: Selection) => void;
}

/** The address is where the selection lives; the store is its mirror, so that links, back and forward need no code. */
export function createSelectionStore(bar: AddressBar): SelectionStore {
  const store = createStore<Selection | NoSuchPage>(() => parseAddress(bar.location.hash));
  bar.addEventListener('hashchange', () => store.setState(parseAddress(bar.location.hash), true));
  return {
    store,
    choose: (selection) => {
      bar.location.hash = formatAddress(selection);
    },
  };
}
