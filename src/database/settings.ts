import type { DuckDBConfig } from '@duckdb/duckdb-wasm';

/** Without these casts a decimal arrives unscaled (0.1 as 1) and `count(*)` as a BigInt. */
export const settings: DuckDBConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true },
};

/** The folder, inside the engine, that stored files live in. */
export const storeFolder = 'mem';

/** After these, in this order, nothing in the engine can read or fetch anything but stored files. */
export const lockDown: readonly string[] = [
  `set allowed_directories = ['${storeFolder}']`,
  'set enable_external_access = false',
  'set autoload_known_extensions = false',
  'set autoinstall_known_extensions = false',
  'set lock_configuration = true',
];
