// Generated from protocol/statistics.json by `npm run codegen`; do not edit.

/** Values by keys that are not known, as the daemon sent them. */
export interface OtherStatistics {
  readonly [key: string]: number | bigint | boolean | string | readonly (number | bigint | boolean | string)[];
}
