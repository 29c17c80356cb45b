import { grammarOf } from '../../grammar/rule.ts';
import { SPANISH_CALENDAR } from './calendar.ts';
import { SPANISH_CLOCK } from './clock.ts';
import { SPANISH_DISTANCES } from './distances.ts';
import { SPANISH_LENGTHS } from './lengths.ts';
import { SPANISH_MONTHS } from './months.ts';
import { SPANISH_PERIODS } from './periods.ts';
import { SPANISH_SETS } from './sets.ts';
import { SPANISH_UNITS } from './units.ts';
import { SPANISH_WEEKDAYS } from './weekdays.ts';
import { SPANISH_YEARS } from './years.ts';

/** The time grammar of Spanish. Of two rules that read the same stretch the earlier one wins. */
export const SPANISH = grammarOf('es', [
  ...SPANISH_CALENDAR,
  ...SPANISH_MONTHS,
  ...SPANISH_YEARS,
  ...SPANISH_WEEKDAYS,
  ...SPANISH_UNITS,
  ...SPANISH_DISTANCES,
  ...SPANISH_PERIODS,
  ...SPANISH_CLOCK,
  ...SPANISH_LENGTHS,
  ...SPANISH_SETS,
]);
