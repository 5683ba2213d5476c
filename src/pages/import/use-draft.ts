import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftChoices } from '../../plan-reading/draft';
import { DraftCancelled, DraftUnavailable, PlanFileRefused } from '../../plan-reading/files/plan-file-errors';
import type { DraftKnowledge } from '../../plan-reading/knowledge';
import { openPlanReader, type PlanReader } from '../../plan-reading/worker/open-plan-reader';

/** Why a file could not be read at all, in sentences. */
export interface PlanFileRefusalWords {
  readonly file: string;
  readonly found: string;
  readonly done: string;
  readonly advice: string;
}

/** How far the reading of a plan has got. */
export type PlanFileReading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'cancelled'; readonly file: string }
  | { readonly state: 'refused'; readonly refusal: PlanFileRefusalWords }
  | {
      readonly state: 'read';
      readonly draft: Draft;
      readonly choices: DraftChoices;
      /** Whether a choice is still being worked into the draft. */
      readonly isStale: boolean;
    };

export interface DraftReader {
  readonly reading: PlanFileReading;
  readonly read: (name: string, bytes: Uint8Array, choices: DraftChoices) => Promise<void>;
  readonly choose: (choices: DraftChoices) => void;
  readonly cancel: () => void;
}

function refusalOf(file: string, cause: unknown): PlanFileRefusalWords {
  if (cause instanceof PlanFileRefused) {
    return { file, found: cause.found, done: cause.done, advice: cause.advice };
  }
  if (cause instanceof DraftUnavailable) {
    return {
      file,
      found: cause.message,
      done: 'Nothing was taken from the file.',
      advice: 'Load the page again, and try once more.',
    };
  }
  return {
    file,
    found: 'Something in Waymark went wrong while the file was read. It is our mistake, not yours.',
    done: 'Nothing was taken from the file.',
    advice: 'Save the plan as CSV or paste its table, and try that.',
  };
}

/** Reads plan files in a worker of its own: the page stays responsive, and a reading can be stopped. */
export function useDraft(knowledge: DraftKnowledge): DraftReader {
  const [reading, setReading] = useState<PlanFileReading>({ state: 'none' });
  const reader = useRef<PlanReader | null>(null);
  const latest = useRef(0);

  const openReader = useCallback(() => {
    reader.current ??= openPlanReader();
    return reader.current;
  }, []);
  const closeReader = useCallback(() => {
    reader.current?.cancel();
    reader.current = null;
  }, []);
  useEffect(() => closeReader, [closeReader]);

  const settle = useCallback(
    async (file: string, work: () => Promise<PlanFileReading>) => {
      latest.current += 1;
      const turn = latest.current;
      try {
        const next = await work();
        if (turn === latest.current) setReading(next);
      } catch (cause) {
        if (turn !== latest.current || cause instanceof DraftCancelled) return;
        console.warn(cause);
        closeReader();
        setReading({ state: 'refused', refusal: refusalOf(file, cause) });
      }
    },
    [closeReader],
  );

  const read = useCallback(
    async (name: string, bytes: Uint8Array, choices: DraftChoices) => {
      closeReader();
      setReading({ state: 'reading', file: name });
      await settle(name, async () => {
        await openReader().read(name, bytes);
        const draft = await openReader().draft(knowledge, choices);
        return { state: 'read', draft, choices, isStale: false };
      });
    },
    [knowledge, openReader, closeReader, settle],
  );

  const choose = useCallback(
    (choices: DraftChoices) => {
      setReading((now) => (now.state === 'read' ? { ...now, choices, isStale: true } : now));
      void settle('the file', async () => {
        const draft = await openReader().draft(knowledge, choices);
        return { state: 'read', draft, choices, isStale: false };
      });
    },
    [knowledge, openReader, settle],
  );

  const cancel = useCallback(() => {
    latest.current += 1;
    closeReader();
    setReading((now) => (now.state === 'reading' ? { state: 'cancelled', file: now.file } : now));
  }, [closeReader]);

  return { reading, read, choose, cancel };
}
