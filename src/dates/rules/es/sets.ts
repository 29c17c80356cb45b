import { closedWords } from '../../../language/closed-words.ts';
import { dateWords } from '../../grammar/date-words.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { everyLength, everyUnit, everyWeekday, reference } from '../readers/durations.ts';

/** What recurs, and references without a date in Spanish. */
export const SPANISH_SETS: readonly Rule[] = [
  {
    kind: 'set',
    patterns: [
      'cada u:<unit>',
      'cada n:<number> u:<unit>',
      'todos|todas los|las u:<unit>',
      'al u:<unit>',
      'por u:<unit>',
    ],
    read: recurring,
  },
  {
    kind: 'set',
    patterns: ['todos? los fines de semana', 'cada fin de semana'],
    read: everyLength('XXXX-WXX-WE'),
  },
  {
    kind: 'set',
    patterns: ['todos los w:<weekday>', 'cada w:<weekday>', 'los w:<weekday>'],
    read: everyWeekday,
  },
  {
    kind: 'set',
    patterns: ['diaria', 'diarias', 'diariamente', 'a diario'],
    read: everyLength('P1D'),
  },
  { kind: 'set', patterns: ['diario', 'diarios'], read: notPaper },
  { kind: 'set', patterns: ['semanal', 'semanales', 'semanalmente'], read: everyLength('P1W') },
  { kind: 'set', patterns: ['mensual', 'mensuales', 'mensualmente'], read: everyLength('P1M') },
  { kind: 'set', patterns: ['trimestral', 'trimestrales'], read: everyLength('P3M') },
  { kind: 'set', patterns: ['anual', 'anuales', 'anualmente'], read: everyLength('P1Y') },
  {
    kind: 'reference',
    patterns: [
      'ahora',
      'ahora mismo',
      'actualmente',
      'la actualidad',
      'hoy en dia',
      'hoy por hoy',
      'en estos momentos',
      'estos dias',
      'este momento',
      'estos momentos',
      'actual',
      'actuales',
      'el presente',
      'el momento actual',
    ],
    read: reference('PRESENT_REF'),
  },
  { kind: 'reference', patterns: ['el momento', 'momento', 'la fecha'], read: upToNow },
  {
    kind: 'reference',
    patterns: [
      'recientemente',
      'reciente',
      'recientes',
      'recien',
      'ultimamente',
      'entonces',
      'aquel entonces',
      'el pasado',
      'antano',
      'el otro dia',
      'hace poco',
      'hace poco tiempo',
      'no hace mucho',
      'hace tiempo',
      'hace mucho tiempo',
      'aquella epoca',
    ],
    read: past,
  },
  { kind: 'reference', patterns: ['pasado', 'pasada'], read: besideNoun('PAST_REF') },
  {
    kind: 'reference',
    patterns: [
      'el futuro',
      'futuro',
      'futura',
      'futuros',
      'futuras',
      'pronto',
      'proximamente',
      'un futuro',
      'algun dia',
      'largo plazo',
      'corto plazo',
      'medio plazo',
    ],
    read: ahead,
  },
  {
    kind: 'reference',
    patterns: ['proximo', 'proxima', 'proximos', 'proximas'],
    read: besideNoun('FUTURE_REF'),
  },
];

/** `un índice diario`, not the newspaper: `el diario`, `este diario`, or before a name. */
function notPaper(found: Found) {
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next];
  return PAPER.has(before) || behind?.capital ? null : everyLength('P1D')();
}

const PAPER = dateWords('es', 'before paper');

function recurring(found: Found) {
  const first = found.words[found.at];
  const unit = String(found.kept.u);
  if ((first?.low === 'al' || first?.low === 'por') && !/^[YMDWh]$/.test(unit)) return null;
  if (first?.low === 'al' && unit === 'D' && found.words[found.next]?.low === 'siguiente') return null;
  return everyUnit(found);
}

/** `hasta el momento`, `por el momento`, `de momento`, `hasta la fecha`: not `el momento de la explosión`. */
function upToNow(...[found, moment]: Parameters<Rule['read']>) {
  const words = found.words.slice(found.at - 1, found.next).map(({ low }) => low);
  const now =
    UP_TO_NOW.has(words.join(' ')) &&
    !dateWords('es', 'behind moment').has(found.words[found.next]?.low ?? '');
  return now ? reference('PRESENT_REF')(found, moment) : null;
}

const UP_TO_NOW = new Set(['hasta el momento', 'por el momento', 'de momento', 'hasta la fecha']);

/** `entonces` as a time, not as a conclusion: behind a preposition or beginning a clause with a comma. */
function past(...[found, moment]: Parameters<Rule['read']>) {
  const first = found.words[found.at];
  const before = found.words[found.at - 1]?.text ?? '.';
  if (first?.low === 'entonces' && /^[^\p{L}]|^[yY]$/u.test(before)) return null;
  return reference('PAST_REF')(found, moment);
}

const OF = closedWords('es', 'genitive prepositions');
const DETERMINERS = closedWords(
  'es',
  'definite articles',
  'contracted articles',
  'indefinite articles',
  'possessives',
);

/** What lies ahead, not someone's future: `su futuro`, `el futuro de la empresa`. */
function ahead(...[found, moment]: Parameters<Rule['read']>) {
  const first = found.words[found.at];
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next]?.low ?? '';
  if (dateWords('es', 'before own future').has(before)) return null;
  if (first?.low === 'futuro' && before === 'el' && !/^\p{L}{4,}$/u.test(behind)) return null;
  if (first?.low === 'el' && (OF.has(behind) || !dateWords('es', 'before future').has(before))) return null;
  return reference('FUTURE_REF')(found, moment);
}

/** `la pasada cumbre`, `los próximos Juegos`: between an article and a noun. */
function besideNoun(value: string): Rule['read'] {
  return (found, moment) => {
    const before = found.words[found.at - 1];
    const behind = found.words[found.next];
    const article = before && DETERMINERS.has(before.low);
    return article && behind && /^\p{L}{3,}/u.test(behind.text) ? reference(value)(found, moment) : null;
  };
}
