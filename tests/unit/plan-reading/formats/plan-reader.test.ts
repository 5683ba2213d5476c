import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartnershipId } from '../../../../src/domain/ids';
import type { DraftChoices } from '../../../../src/plan-reading/draft';
import {
  DraftCancelled,
  DraftUnavailable,
  PlanFileRefused,
} from '../../../../src/plan-reading/files/plan-file-errors';
import type { DraftKnowledge } from '../../../../src/plan-reading/knowledge';
import type { DraftReply, DraftRequest } from '../../../../src/plan-reading/worker/messages';
import { openPlanReader } from '../../../../src/plan-reading/worker/open-plan-reader';

/** A worker of the browser as far as the reader of plans sees it. It answers when the test says so. */
class StandInWorker extends EventTarget {
  static readonly started: StandInWorker[] = [];
  readonly asked: DraftRequest[] = [];
  isStopped = false;

  constructor() {
    super();
    StandInWorker.started.push(this);
  }

  postMessage(request: DraftRequest): void {
    this.asked.push(structuredClone(request));
  }

  terminate(): void {
    this.isStopped = true;
  }

  reply(reply: DraftReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }));
  }
}

const knowledge: DraftKnowledge = {
  outcomes: [],
  outcomeWords: [],
  statusWords: [],
  owners: [],
  earlier: null,
};
const choices: DraftChoices = {
  partnership: 'here' as PartnershipId,
  planStart: null,
  planEnd: null,
  columns: {},
  roles: {},
  undone: [],
  answers: {},
};
const bytes = new Uint8Array([1, 2, 3]);
const worker = (): StandInWorker => {
  const last = StandInWorker.started.at(-1);
  if (!last) throw new Error('no worker was started');
  return last;
};

describe('the reader of plans', () => {
  beforeEach(() => {
    StandInWorker.started.length = 0;
    vi.stubGlobal('Worker', StandInWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('starts no worker before the first file', () => {
    openPlanReader();
    expect(StandInWorker.started).toHaveLength(0);
  });

  it('gives a refusal back in the words of the one who refused', async () => {
    const reading = openPlanReader().read('plan.xls', bytes);
    worker().reply({
      kind: 'refused',
      id: 1,
      found: 'Old.',
      done: 'Nothing was read.',
      advice: 'Save as .xlsx.',
    });
    await expect(reading).rejects.toThrow(PlanFileRefused);
    await expect(reading).rejects.toMatchObject({
      found: 'Old.',
      done: 'Nothing was read.',
      advice: 'Save as .xlsx.',
    });
  });

  it('stops the worker at once when cancelled, and begins anew with the next file', async () => {
    const reader = openPlanReader();
    const reading = reader.read('plan.xlsx', bytes);
    const drafting = reader.draft(knowledge, choices);
    reader.cancel();
    await expect(reading).rejects.toThrow(DraftCancelled);
    await expect(drafting).rejects.toThrow(DraftCancelled);
    expect(worker().isStopped).toBe(true);
    const again = reader.read('plan.xlsx', bytes);
    worker().reply({
      kind: 'read',
      id: 3,
      summary: { file: 'plan.xlsx', kind: 'workbook', sheets: [], rows: 0, problems: [] },
    });
    await expect(again).resolves.toMatchObject({ kind: 'workbook' });
    expect(StandInWorker.started).toHaveLength(2);
  });

  it('refuses a file that takes longer than 30 seconds', async () => {
    vi.useFakeTimers();
    const reading = openPlanReader().read('plan.xlsx', bytes);
    const outcome = expect(reading).rejects.toMatchObject({
      name: 'PlanFileRefused',
      found: 'Reading took longer than 30 seconds and was stopped.',
    });
    await vi.advanceTimersByTimeAsync(30_000);
    await outcome;
    expect(worker().isStopped).toBe(true);
  });

  it('says so when the worker cannot be loaded, and when it breaks off', async () => {
    const reader = openPlanReader();
    const reading = reader.read('plan.xlsx', bytes);
    worker().dispatchEvent(new Event('error'));
    await expect(reading).rejects.toThrow(DraftUnavailable);
    await expect(reading).rejects.toThrow("worker-src allows 'self'");
    const drafting = reader.draft(knowledge, choices);
    worker().reply({ kind: 'failed', id: 2, message: 'No file has been read yet. Choose a file first.' });
    await expect(drafting).rejects.toThrow('No file has been read yet.');
    const broken = reader.draft(knowledge, choices);
    worker().dispatchEvent(new Event('error'));
    await expect(broken).rejects.toThrow('broke off');
  });

  it('says so when the browser forbids the worker', async () => {
    vi.stubGlobal('Worker', function forbidden() {
      throw new Error('SecurityError');
    });
    await expect(openPlanReader().read('plan.xlsx', bytes)).rejects.toThrow(DraftUnavailable);
  });
});
