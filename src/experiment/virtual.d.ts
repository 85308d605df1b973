/** Filled in when the project is built or tested: test/tooling/model-identity.ts. */
declare module 'virtual:model-identity' {
  /** SHA-256 over the sources of the model and what they import, without comments. */
  export const hash: string;
  /** The commit that they were taken from; nothing where there is no repository. */
  export const commit: string | undefined;
}
