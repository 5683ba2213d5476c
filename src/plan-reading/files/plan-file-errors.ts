/**
 * A whole file that cannot be read as a plan, in sentences for the person who gave it. What a library said of it is the
 * `cause`: it is for the console, never for the reader.
 */
export class PlanFileRefused extends Error {
  readonly found: string;
  readonly done: string;
  readonly advice: string;

  constructor(found: string, advice: string, done = 'Nothing was read from this file.', cause?: unknown) {
    super(`${found} ${done} ${advice}`, { cause });
    this.name = 'PlanFileRefused';
    this.found = found;
    this.done = done;
    this.advice = advice;
  }
}

/** The reader stopped a reading or a draft. */
export class DraftCancelled extends Error {
  constructor() {
    super('The reading was cancelled. Nothing was kept.');
    this.name = 'DraftCancelled';
  }
}

/** The background worker did not start or broke off; the message is for the reader. */
export class DraftUnavailable extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DraftUnavailable';
  }
}
