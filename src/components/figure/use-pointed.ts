import { createContext, useContext, useState } from 'react';

/** The address on screen. A form that waits for its button takes back what was not sent when the address changes. */
export const AddressContext = createContext('');

type Following = readonly [pointed: string, point: (value: string) => void];

/** A state that the reader changes, replaced by what is chosen when that changes, or when `until` does. */
export function useFollowing(chosen: string, until = ''): Following {
  const now = `${until} ${chosen}`;
  const [pointed, point] = useState(chosen);
  const [since, setSince] = useState(now);
  if (since !== now) {
    setSince(now);
    point(chosen);
  }
  return [pointed, point];
}

/**
 * What the reader points at in a form that acts on its button alone. The field itself stays when the address changes, so
 * that the focus stays with it.
 */
export const usePointed = (chosen: string): Following => useFollowing(chosen, useContext(AddressContext));
