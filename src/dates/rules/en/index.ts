import { grammarOf } from '../../grammar/rule.ts';
import { ENGLISH_CALENDAR } from './calendar.ts';
import { ENGLISH_CLOCK } from './clock.ts';
import { ENGLISH_DISTANCES } from './distances.ts';
import { ENGLISH_LENGTHS } from './lengths.ts';
import { ENGLISH_MONTHS } from './months.ts';
import { ENGLISH_PERIODS } from './periods.ts';
import { ENGLISH_SETS } from './sets.ts';
import { ENGLISH_UNITS } from './units.ts';
import { ENGLISH_WEEKDAYS } from './weekdays.ts';
import { ENGLISH_YEARS } from './years.ts';

/** The time grammar of English. Of two rules that read the same stretch the earlier one wins. */
export const ENGLISH = grammarOf('en', [
  ...ENGLISH_CALENDAR,
  ...ENGLISH_MONTHS,
  ...ENGLISH_YEARS,
  ...ENGLISH_WEEKDAYS,
  ...ENGLISH_DISTANCES,
  ...ENGLISH_UNITS,
  ...ENGLISH_PERIODS,
  ...ENGLISH_CLOCK,
  ...ENGLISH_LENGTHS,
  ...ENGLISH_SETS,
]);
