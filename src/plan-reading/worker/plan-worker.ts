import type { SourceFile } from '../draft';
import { draftPlan } from '../draft-plan';
import { PlanFileRefused } from '../files/plan-file-errors';
import { readPlanFile } from '../files/read-plan-file';
import { type DraftReply, type DraftRequest, summaryOf } from './messages';

/** The rows last read. A changed choice makes a new draft of them and reads nothing again. */
let source: SourceFile | null = null;

async function answer(request: DraftRequest): Promise<DraftReply> {
  const { id } = request;
  if (request.kind === 'read') {
    source = null;
    source = await readPlanFile(request.name, request.bytes);
    return { kind: 'read', id, summary: summaryOf(source) };
  }
  if (!source) return { kind: 'failed', id, message: 'No file has been read yet. Choose a file first.' };
  return { kind: 'drafted', id, draft: draftPlan(source, request.knowledge, request.choices) };
}

function failureOf(id: number, cause: unknown): DraftReply {
  console.warn(cause);
  if (cause instanceof PlanFileRefused) {
    return { kind: 'refused', id, found: cause.found, done: cause.done, advice: cause.advice };
  }
  return {
    kind: 'failed',
    id,
    message: 'Something in Waymark went wrong while the plan was read. It is our mistake, not yours.',
  };
}

self.addEventListener('message', ({ data }: MessageEvent<DraftRequest>) => {
  answer(data)
    .catch((cause) => failureOf(data.id, cause))
    .then((reply) => self.postMessage(reply));
});
