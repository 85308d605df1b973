/** Written into the page when it is built: test/tooling/provenance.ts. */
declare module 'virtual:provenance' {
  /** What `zonelab explain` says of every ID. */
  export const entries: readonly import('../explain/entry.ts').Entry[];
}

/** Written into the page when it is built: test/tooling/credibility.ts. */
declare module 'virtual:credibility' {
  export const found: import('./state/credibility.ts').Found;
}

/** Written into the page when it is built: test/tooling/offline.ts. */
declare module 'virtual:data-digest' {
  /** Stands behind the addresses of data files, so that an address always holds the same. */
  export const digest: string;
}
