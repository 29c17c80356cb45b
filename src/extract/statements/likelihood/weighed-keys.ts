/** Keys of features that count alike. */
export interface KeyPart {
  readonly keys: readonly number[];
  /** How much each of them counts. */
  readonly share: number;
}

/** The features of what is weighed. */
export interface WeighedKeys {
  readonly parts: readonly KeyPart[];
}

/** The features as a vector of length one, with the shares that they have among each other. */
export function ofLengthOne(parts: readonly KeyPart[]): WeighedKeys {
  const length = Math.sqrt(parts.reduce((sum, { keys, share }) => sum + keys.length * share * share, 0));
  return { parts: parts.map(({ keys, share }) => ({ keys, share: share / length })) };
}
