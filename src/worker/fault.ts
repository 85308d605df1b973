/** What can go wrong with a worker, apart from what it runs. */

const FAULTS = {
  silent: 'the worker gave no sign of life',
  late: 'the worker did not start in time',
  ended: 'the worker was ended',
  died: 'the worker died',
} as const;

export type WorkerFaultKind = keyof typeof FAULTS;

export class WorkerFault extends Error {
  readonly kind: WorkerFaultKind;

  constructor(kind: WorkerFaultKind) {
    super(FAULTS[kind]);
    this.kind = kind;
  }
}
