import type { TimeExpression } from '../../model.ts';

/** What stands between a year and what it is called from the year of writing: `2027, that is, next year`. */
const CALLED = /^(?:,\s(?:(?:that is|i\.e\.|in other words|es decir|o sea|esto es),?\s)?|\s\()$/i;

const YEARS: readonly (readonly [RegExp, number])[] = [
  [/^(?:next year|(?:el|del) (?:año que viene|próximo año|año próximo))$/i, -1],
  [/^(?:this year|este año|este mismo año)$/i, 0],
  [/^(?:last year|(?:el|del) (?:año pasado|pasado año))$/i, 1],
];

/** The year of writing where a text calls another by it: `2027, that is, next year`; null where it does not, or not of one. */
export function saidYear(text: string, times: readonly TimeExpression[]): string | null {
  const found = new Set<number>();
  times.forEach((time, index) => {
    const away = YEARS.find(([words]) => words.test(time.text.trim()))?.[1];
    if (away === undefined) return;
    for (const [first, second, year] of [
      [times[index - 1], time, times[index - 1]],
      [time, times[index + 1], times[index + 1]],
    ]) {
      if (!first || !second || !year || !/^\d{4}$/.test(year.value) || year.basis !== 'stated') continue;
      if (CALLED.test(text.slice(first.end, second.start))) found.add(Number(year.value) + away);
    }
  });
  const [only] = found;
  return found.size === 1 && only !== undefined ? String(only) : null;
}
