import { useCallback, useEffect, useState } from 'react';

/** Why a part of the page's own code did not come. */
export type PartFailure = 'offline' | 'updated' | 'missing';

export interface LazyPart<Part> {
  /** A fetch that failed is not kept: the next one may go better. */
  readonly load: () => Promise<Part>;
  readonly peek: () => Part | null;
}

/** A part of the page's code that is fetched when it is first wanted. */
export function lazyPart<Part>(fetchPart: () => Promise<Part>): LazyPart<Part> {
  let known: Part | null = null;
  return {
    peek: () => known,
    async load() {
      known ??= await fetchPart();
      return known;
    },
  };
}

const entryOf = (html: string): string | null =>
  /<script[^>]*type="module"[^>]*\ssrc="([^"]+)"/.exec(html)?.[1] ?? null;

/** Asks the website for the page anew: one that names another script has been replaced since this tab was opened. */
async function whyMissing(): Promise<PartFailure> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src');
  try {
    const reply = await fetch(document.baseURI.replace(/#.*$/, ''), { cache: 'no-store' });
    const entry = reply.ok ? entryOf(await reply.text()) : null;
    return entry !== null && entry !== own ? 'updated' : 'missing';
  } catch {
    return 'offline';
  }
}

export type AskedPart<Part> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly part: Part }
  | { readonly state: 'failed'; readonly why: PartFailure; readonly retry: () => void };

/** Fetches a part; what failed is tried again when the connection is back, when asked to, and wherever it is next wanted. */
export function usePart<Part>(lazy: LazyPart<Part>): AskedPart<Part> {
  const [attempt, setAttempt] = useState(0);
  const [part, setPart] = useState<{ readonly is: Part } | null>(() => wrap(lazy.peek()));
  const [why, setWhy] = useState<PartFailure | null>(null);
  const retry = useCallback(() => {
    setWhy(null);
    setAttempt((before) => before + 1);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    let isLate = false;
    const keep =
      <Value>(set: (value: Value) => void) =>
      (value: Value) => {
        if (!isLate) set(value);
      };
    lazy.load().then(
      keep((is: Part) => setPart({ is })),
      () => whyMissing().then(keep(setWhy)),
    );
    return () => {
      isLate = true;
    };
  }, [lazy, attempt]);

  useEffect(() => {
    if (why === null) return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [why, retry]);

  if (part) return { state: 'ready', part: part.is };
  return why === null ? { state: 'waiting' } : { state: 'failed', why, retry };
}

const wrap = <Part>(part: Part | null) => (part === null ? null : { is: part });
