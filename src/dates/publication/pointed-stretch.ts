/** A week or month as it is pointed to from the day of writing. */
export interface Stretch {
  readonly unit: 'week' | 'month';
  /** How far it lies from the one of writing: -1 for the last one. */
  readonly away: -1 | 0 | 1;
}

/** Words for a part of the stretch, which lies in it all the same. */
const PART =
  /^(?:(?:early|earlier|late|later|mid)[ -]|(?:at )?the (?:very )?(?:beginning|start|end|middle|close) of |(?:a )?(?:principios?|comienzos?|inicios?|mediados|finales|fines|primeros|últimos) de(?=l? ))/i;

const UNITS: readonly (readonly [RegExp, Stretch['unit']])[] = [
  [/ (?:week|semana)(?: |$)/i, 'week'],
  [/ (?:month|mes)(?: |$)/i, 'month'],
];

const DISTANCES: readonly (readonly [RegExp, Stretch['away']])[] = [
  [/^ (?:this(?: same)? (?:week|month)|(?:este|esta)(?: mism[oa])? (?:mes|semana))$/i, 0],
  [
    /^ (?:last|the past) (?:week|month)$|^ (?:el|la|l) (?:(?:mes|semana) pasad[oa]|pasad[oa] (?:mes|semana))$/i,
    -1,
  ],
  [
    /^ next (?:week|month)$|^ (?:el|la|l) (?:(?:mes|semana) (?:que viene|próxim[oa]|entrante)|próxim[oa] (?:mes|semana))$/i,
    1,
  ],
];

/** The week or month that words point to, whole or in part: `this month`, `a finales del mes pasado`; null for all else. */
export function pointedStretch(words: string): Stretch | null {
  const whole = ` ${words.trim().replace(/\s+/g, ' ').replace(PART, '').trim()}`;
  const unit = UNITS.find(([form]) => form.test(whole))?.[1];
  const away = DISTANCES.find(([form]) => form.test(whole))?.[1];
  return unit === undefined || away === undefined ? null : { unit, away };
}
