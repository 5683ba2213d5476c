import type { Draft, DraftChoices } from '../draft';
import { DraftCancelled, DraftUnavailable, PlanFileRefused } from '../files/plan-file-errors';
import type { DraftKnowledge } from '../knowledge';
import type { DraftReply, DraftRequest, SourceSummary } from './messages';

const readingSeconds = 30;

/** Where a plan's file is read and drafted, away from the page. */
export interface PlanReader {
  /** @throws PlanFileRefused when the file cannot be read, or not in good time */
  readonly read: (name: string, bytes: Uint8Array) => Promise<SourceSummary>;
  /** A draft of the file last read. @throws DraftUnavailable before any was read */
  readonly draft: (knowledge: DraftKnowledge, choices: DraftChoices) => Promise<Draft>;
  /** Stops at once: what is under way is rejected with DraftCancelled, and what was read is forgotten. */
  readonly cancel: () => void;
  /** As `cancel`. The next file opens a worker anew. */
  readonly close: () => void;
}

interface Waiting {
  readonly settle: (reply: DraftReply) => void;
  readonly reject: (cause: Error) => void;
}

const tooLate = () =>
  new PlanFileRefused(
    `Reading took longer than ${readingSeconds} seconds and was stopped.`,
    'Copy the plan alone into a new workbook and give that.',
  );

const blocked = (cause?: unknown) =>
  new DraftUnavailable(
    "The browser could not start the background worker that reads plans. The website's publisher should check that the worker script was uploaded and that worker-src allows 'self'.",
    cause,
  );

function startWorker(): Worker {
  try {
    return new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
  } catch (cause) {
    throw blocked(cause);
  }
}

/** Makes a reader of plans. Its worker starts with the first file. */
export function openPlanReader(): PlanReader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let hasAnswered = false;
  let asked = 0;

  const stop = (cause: Error) => {
    worker?.terminate();
    worker = null;
    const stopped = [...waiting.values()];
    waiting.clear();
    for (const { reject } of stopped) reject(cause);
  };

  const start = (): Worker => {
    const started = startWorker();
    hasAnswered = false;
    started.addEventListener('message', ({ data }: MessageEvent<DraftReply>) => {
      hasAnswered = true;
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      asker?.settle(data);
    });
    started.addEventListener('error', (event) => {
      if (worker !== started) return;
      stop(
        hasAnswered
          ? new DraftUnavailable('Reading the plan broke off. Your file was not changed.', event.message)
          : blocked(event.message),
      );
    });
    return started;
  };

  const ask = <Kind extends DraftReply['kind']>(
    request: DraftRequest,
    kind: Kind,
  ): Promise<Extract<DraftReply, { readonly kind: Kind }>> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.set(request.id, {
        reject,
        settle: (reply) => {
          if (reply.kind === kind) resolve(reply as Extract<DraftReply, { readonly kind: Kind }>);
          else if (reply.kind === 'refused') {
            reject(new PlanFileRefused(reply.found, reply.advice, reply.done));
          } else reject(new DraftUnavailable(reply.kind === 'failed' ? reply.message : 'An unknown answer.'));
        },
      });
      worker.postMessage(request);
    });

  const nextId = () => {
    asked += 1;
    return asked;
  };

  return {
    read: async (name, bytes) => {
      const timer = setTimeout(() => stop(tooLate()), readingSeconds * 1000);
      try {
        return (await ask({ kind: 'read', id: nextId(), name, bytes }, 'read')).summary;
      } finally {
        clearTimeout(timer);
      }
    },
    draft: async (knowledge, choices) =>
      (await ask({ kind: 'draft', id: nextId(), knowledge, choices }, 'drafted')).draft,
    cancel: () => stop(new DraftCancelled()),
    close: () => stop(new DraftCancelled()),
  };
}
