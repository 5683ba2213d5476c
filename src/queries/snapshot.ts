import type { KnownAnswer } from './answers';

/** Answers warmed while the site was built: the first pages are painted from them, before the engine is even fetched. */
export interface Snapshot {
  /** Of the data folder that they were asked of; answers to another folder's questions are worth nothing. */
  readonly fingerprint: string;
  readonly answers: readonly KnownAnswer[];
}

/** The snapshot's answers; none when there is no snapshot, or when it belongs to other data. */
export async function fetchSnapshot(folder: string, fingerprint: string): Promise<readonly KnownAnswer[]> {
  try {
    const response = await fetch(new URL('answers.json', folder));
    if (!response.ok) return [];
    const snapshot = (await response.json()) as Snapshot;
    return snapshot.fingerprint === fingerprint && fingerprint !== '' ? snapshot.answers : [];
  } catch {
    return [];
  }
}
