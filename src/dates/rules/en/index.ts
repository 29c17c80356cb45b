import { grammarOf } from '../../grammar/rule.ts';
import { ENGLISH_CALENDAR } from './calendar.ts';
import { ENGLISH_CLOCK } from './clock.ts';
import { ENGLISH_LENGTHS } from './lengths.ts';
import { ENGLISH_PERIODS } from './periods.ts';
import { ENGLISH_RELATIVE } from './relative.ts';

/** The time grammar of English. Of two rules that read the same stretch the earlier one wins. */
export const ENGLISH = grammarOf('en', [
  ...ENGLISH_CALENDAR,
  ...ENGLISH_RELATIVE,
  ...ENGLISH_PERIODS,
  ...ENGLISH_CLOCK,
  ...ENGLISH_LENGTHS,
]);
