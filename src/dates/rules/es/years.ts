import { lexiconSet } from '../../../language/lexicon.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { type Meaning, modified } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { bareYear } from '../readers/dates.ts';

/** Years of Spanish, alone and in part. */
export const SPANISH_YEARS: readonly Rule[] = [
  { kind: 'year', patterns: ['y:<year>'], read: aloneYear },
  { kind: 'year', patterns: ['y:<spokenyear>'], read: saidYear },
  {
    kind: 'year',
    patterns: [
      'el|del y:<year>',
      'el|del ano y:<year>',
      'el|del ano y:<spokenyear>',
      'los anos y:<year>',
      'este mismo? ano y:<year>',
      'ano y:<year>',
    ],
    read: articleYear,
  },
  {
    kind: 'year',
    patterns: [
      'principios|comienzos|inicios de|del y:<year>',
      'principios|comienzos|inicios del ano y:<year>',
    ],
    read: yearPart('START'),
  },
  { kind: 'year', patterns: ['mediados de|del y:<year>'], read: yearPart('MID') },
  {
    kind: 'year',
    patterns: ['lo que va de|del y:<year>', 'lo que llevamos de y:<year>'],
    read: bareYear,
  },
  {
    kind: 'year',
    patterns: ['finales|fines de|del y:<year>', 'finales|fines del ano y:<year>'],
    read: yearPart('END'),
  },
];

function yearPart(mod: string): Rule['read'] {
  return (found) => modified(bareYear(found), mod);
}

const MONEY = /^[$€£¥#]$/;

/** Plural nouns behind a number of four digits make it a count. */
const PLURAL = /^[a-z]{3,}[aeiou]s$/;

const NO_PLURAL = dateWords('es', 'no plural');

/** A year by itself: behind a preposition or in brackets, not a count of things. */
function aloneYear(found: Found): Meaning | null {
  const before = found.words[found.at - 1];
  const behind = found.words[found.next];
  const year = Number(found.kept.y);
  if (year < 1500 || before === undefined || MONEY.test(before.text)) return null;
  if (!lexiconSet('es', 'before-dates').has(before.low)) return null;
  if (behind && (behind.text === '%' || dateWords('es', 'counted').has(behind.low))) return null;
  if (
    behind &&
    PLURAL.test(behind.low) &&
    !NO_PLURAL.has(behind.low) &&
    !dateWords('es', 'before year').has(before.low)
  )
    return null;
  if (before.glued && found.words[found.at]?.glued && /^[.,/:]$/.test(before.text)) return null;
  return bareYear(found);
}

function articleYear(found: Found): Meaning | null {
  const behind = found.words[found.next];
  return behind && /^[%.]$/.test(behind.text) && behind.text === '%' ? null : bareYear(found);
}

/** `mil novecientos noventa`: a year where no noun is counted. */
function saidYear(found: Found): Meaning | null {
  const behind = found.words[found.next];
  return behind && PLURAL.test(behind.low) ? null : bareYear(found);
}
