/** Names of the files of a collected batch. */
export const RESULTS = 'results.parquet';
export const RUNS = 'runs.parquet';
export const MANIFEST = 'manifest.json';
