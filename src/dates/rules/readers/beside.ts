/** Readers of days beside the one that the narrative is at, and of weekdays beyond the next one. */
import { counted, type Meaning, type Moment } from '../../grammar/moment.ts';
import type { Found } from '../../grammar/rule.ts';
import { dayStretch } from '../../grammar/stretch.ts';
import { fromAnchor, weekdayNear } from './relative.ts';

/** A part of the day last named, or of one beside it: `that night` is 0, `the following morning` 1. */
export function partOfAnchorDay(moved: number) {
  return (found: Found, moment: Moment): Meaning | null => {
    const day = fromAnchor(moment, (number) => dayStretch(number + moved), 'D');
    const part = String(found.kept.p);
    return day && { ...day, type: 'TIME', value: day.value + (part.startsWith('T') ? part : `T${part}`) };
  };
}

/** A weekday beside the day last named: `the following Friday`, `the previous Friday`; else beside the document's. */
export function weekdayBesideAnchor(direction: -1 | 1) {
  return (found: Found, moment: Moment): Meaning => {
    const wanted = Number(found.kept.w);
    const day = moment.anchor?.unit === 'day' ? moment.anchor : null;
    const which = direction < 0 ? 'last' : 'next';
    const count = (number: number) => dayStretch(weekdayNear(moment, number, wanted, which));
    return counted(day ? { ...moment, reference: day } : moment, count, `XXXX-WXX-${wanted}`);
  };
}

/** A weekday some weeks beyond the one that `next` (1) or `last` (-1) means: `the Monday after next`, `Sunday week`. */
export function weekdayBeyond(direction: -1 | 1, weeks: number) {
  return (found: Found, moment: Moment): Meaning => {
    const wanted = Number(found.kept.w);
    const which = direction < 0 ? 'last' : 'next';
    return counted(
      moment,
      (day) => dayStretch(weekdayNear(moment, day, wanted, which) + direction * 7 * weeks),
      `XXXX-WXX-${wanted}`,
    );
  };
}
