/** Features of what is weighed: their keys, and how much each counts. */
export interface WeighedKeys {
  readonly keys: readonly number[];
  /** Beside each key. */
  readonly values: readonly number[];
}

/** Adds a feature by its key; what is a hint only counts a share. */
export type AddKey = (key: number, share?: number) => void;

/** The features that are added, as a vector of length one. */
export function weighedKeys(addAll: (add: AddKey) => void): WeighedKeys {
  const keys: number[] = [];
  const shares: number[] = [];
  let squares = 0;
  addAll((key, share = 1) => {
    keys.push(key);
    shares.push(share);
    squares += share * share;
  });
  const length = Math.sqrt(squares);
  return { keys, values: shares.map((share) => share / length) };
}
