/** The replicates of the present settings that nobody computes yet, and whose turn it is. */
import type { ReplicateRequest } from '../experiment/index.ts';
import type { Job } from './service.ts';

const TRIES = 2;

/** What the choice of a job asks of a slot. */
interface Holder {
  keepsBranchOf(request: ReplicateRequest): boolean;
}

export class JobQueue {
  #jobs: Job[] = [];
  /** By job: programmes that are compared have the same replicates. */
  readonly #failures = new Map<Job, number>();

  /** Replaces whatever is queued. */
  fill(jobs: readonly Job[]): void {
    this.#jobs = [...jobs];
    this.#failures.clear();
  }

  /**
   * The next job for a slot: the lead line for the first of the slots, which alone takes it; then one whose branch its
   * worker keeps, since that costs the branched months only; else one whose branch nobody keeps; else the first, but not
   * the last one left: whoever keeps its branch is done with it sooner than another who has to run its history, too.
   */
  next(slot: Holder, slots: readonly Holder[]): Job | undefined {
    const lead = slot === slots[0] ? this.#jobs.find((job) => job.lead) : undefined;
    const others = this.#jobs.filter((job) => !job.lead);
    return (
      lead ??
      others.find((job) => slot.keepsBranchOf(job)) ??
      others.find((job) => !slots.some((other) => other.keepsBranchOf(job))) ??
      (others.length > 1 ? others[0] : undefined)
    );
  }

  take(job: Job): void {
    this.#jobs.splice(this.#jobs.indexOf(job), 1);
  }

  /** Whether a job failed before. */
  hasFailed(job: Job): boolean {
    return this.#failures.has(job);
  }

  /** Queues a job again that failed. @returns false when it has had its tries */
  retry(job: Job): boolean {
    const tries = (this.#failures.get(job) ?? 0) + 1;
    this.#failures.set(job, tries);
    if (tries >= TRIES) return false;
    this.#jobs.push(job);
    return true;
  }

  /** Empties the queue. @returns what was in it */
  clear(): Job[] {
    return this.#jobs.splice(0);
  }
}
