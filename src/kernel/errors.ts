/** A broken identity or bound of the model: where it broke and what was expected. A bug, never an input error. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}
