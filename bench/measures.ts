/** Judgements of one query: the gain of each relevant document, above zero. */
export type Judgements = ReadonlyMap<string, number>;

/**
 * Normalized discounted cumulative gain of the first ten, with the gain as judged and log2 discount
 * (Järvelin and Kekäläinen 2002).
 */
export function ndcg10(ranked: readonly string[], judged: Judgements): number {
  const ideal = [...judged.values()].sort((a, b) => b - a).slice(0, 10);
  const got = ranked.slice(0, 10).map((id) => judged.get(id) ?? 0);
  return discounted(ideal) === 0 ? 0 : discounted(got) / discounted(ideal);
}

/** Average precision over the whole ranking, any judged gain counting as relevant. */
export function averagePrecision(ranked: readonly string[], judged: Judgements): number {
  let found = 0;
  let sum = 0;
  for (const [place, id] of ranked.entries()) {
    if (!judged.has(id)) continue;
    found++;
    sum += found / (place + 1);
  }
  return judged.size === 0 ? 0 : sum / judged.size;
}

/** The arithmetic mean; 0 of nothing. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function discounted(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}
