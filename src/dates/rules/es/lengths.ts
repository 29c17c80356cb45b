import { modified, timeless } from '../../grammar/moment.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import {
  duration,
  durationAndHalf,
  durationOfTwo,
  everyLength,
  everyUnit,
  reference,
  vagueDuration,
} from '../readers/durations.ts';

/** Durations, what recurs, and references without a date in Spanish. */
export const SPANISH_LENGTHS: readonly Rule[] = [
  {
    kind: 'length',
    patterns: [
      'n:<number> u:<unit>',
      'f:<decimal> u:<unit>',
      'n:<number> u:<unit> mas',
      'otros|otras n:<number> u:<unit>',
      'los|las n:<number> u:<unit>',
    ],
    read: counted,
  },
  {
    kind: 'length',
    patterns: [
      'los|las ultimos|ultimas|proximos|proximas|primeros|primeras|pasados|pasadas|siguientes n:<number> u:<unit>',
      'los|las n:<number> ultimos|ultimas|proximos|proximas|primeros|primeras|siguientes u:<unit>',
      'los n:<number> u:<unit> anteriores|siguientes',
      'ultimos|ultimas|proximos|proximas|pasados|pasadas n:<number> u:<unit>',
      'n:<number> proximos|proximas|ultimos|ultimas|pasados|pasadas u:<unit>',
      'n:<number> u:<unit> que vienen',
    ],
    read: duration,
  },
  {
    kind: 'length',
    patterns: [
      'los|las ultimos|ultimas|proximos|proximas|primeros|primeras u:<unit>',
      'varios|varias|muchos|muchas|pocos|pocas|algunos|algunas|unos|unas|numerosos u:<unit>',
      'unos pocos u:<unit>',
      'hace varios|varias|muchos|muchas|pocos|pocas|algunos|algunas|unos|unas u:<unit>',
      'hace u:<unit>',
      'hace ya? muchos|unos|varios u:<unit>',
      'hace solo|apenas unos|unas u:<unit>',
      'hacia muchos|varios u:<unit>',
      'u:<unit> antes|despues',
      'varios|muchos|pocos|pocas|algunos u:<unit> antes|despues',
    ],
    read: many,
  },
  {
    kind: 'length',
    patterns: ['n:<number> u:<unit> y medio|media', 'un u:<unit> y medio|media'],
    read: durationAndHalf,
  },
  {
    kind: 'length',
    patterns: ['n:<number> u:<unit> y k:<number> v:<unit>', 'n:<number> u:<unit> , k:<number> v:<unit>'],
    read: durationOfTwo,
  },
  { kind: 'length', patterns: ['medio|media u:<unit>'], read: half },
  {
    kind: 'length',
    patterns: ['un par de u:<unit>'],
    read: (found) => modified(duration({ ...found, kept: { ...found.kept, n: 2 } }), 'APPROX'),
  },
  {
    kind: 'length',
    patterns: [
      'casi n:<number> u:<unit>',
      'menos de n:<number> u:<unit>',
      'cerca de n:<number> u:<unit>',
      'unos|unas n:<number> u:<unit>',
      'alrededor de n:<number> u:<unit>',
    ],
    read: (found) => modified(duration(found), 'APPROX'),
  },
  {
    kind: 'length',
    patterns: [
      'mas de n:<number> u:<unit>',
      'al menos n:<number> u:<unit>',
      'por lo menos n:<number> u:<unit>',
    ],
    read: (found) => modified(duration(found), 'MORE_THAN'),
  },
  {
    kind: 'length',
    patterns: [
      'un dia despues',
      'un dia antes',
      'n:<number> u:<unit> despues',
      'n:<number> u:<unit> antes',
      'n:<number> u:<unit> mas tarde',
    ],
    read: onlyLength,
  },
  { kind: 'length', patterns: ['u:<unit>'], read: bareUnits },
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
      'hasta la fecha',
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

function counted(found: Found) {
  const first = found.words[found.at];
  if (String(found.kept.u) === 's' && /^(?:un|el|del)$/.test(first?.low ?? '')) return null;
  return duration(found);
}

function onlyLength(found: Found) {
  return duration(found);
}

function half(found: Found) {
  const unit = String(found.kept.u);
  return timeless(
    'DURATION',
    unit === 'h' ? 'PT30M' : unit === 'Y' ? 'P6M' : unit === 'C' ? 'P50Y' : unit === 'M' ? 'P15D' : 'P0.5D',
  );
}

function many(found: Found) {
  const plural = found.words
    .slice(found.at, found.next)
    .some((word) =>
      /(?:dias|anos|mese?s|semanas|horas|minutos|decadas|siglos|jornadas|segundos|trimestres)$/.test(
        word.low,
      ),
    );
  return plural ? vagueDuration(found) : null;
}

/** `años`, `meses` by themselves are lengths behind `durante`, `en`, `tras`, `de`. */
function bareUnits(found: Found) {
  const before = found.words[found.at - 1];
  if (!before || !/^(?:durante|tras|por|desde)$/.test(before.low)) return null;
  return many(found);
}

/** `un índice diario`, not the newspaper: `el diario`, `este diario`, or before a name. */
function notPaper(found: Found) {
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next];
  return PAPER.test(before) || behind?.capital ? null : everyLength('P1D')();
}

const PAPER = /^(?:el|los|este|estos|ese|un|unos|otro|otros|del|al|su|sus|nuestro|nuestros|cada|varios|dos)$/;

function recurring(found: Found) {
  const first = found.words[found.at];
  const unit = String(found.kept.u);
  if ((first?.low === 'al' || first?.low === 'por') && !/^[YMDWh]$/.test(unit)) return null;
  if (first?.low === 'al' && unit === 'D' && found.words[found.next]?.low === 'siguiente') return null;
  return everyUnit(found);
}

/** `entonces` as a time, not as a conclusion: behind a preposition or beginning a clause with a comma. */
function past(...[found, moment]: Parameters<Rule['read']>) {
  const first = found.words[found.at];
  const before = found.words[found.at - 1]?.text ?? '.';
  if (first?.low === 'entonces' && /^[^\p{L}]|^[yY]$/u.test(before)) return null;
  return reference('PAST_REF')(found, moment);
}

/** What lies ahead, not someone's future: `su futuro`, `el futuro de la empresa`. */
function ahead(...[found, moment]: Parameters<Rule['read']>) {
  const first = found.words[found.at];
  const before = found.words[found.at - 1]?.low ?? '';
  const behind = found.words[found.next]?.low ?? '';
  if (/^(?:su|sus|mi|tu|nuestro|inmediato)$/.test(before)) return null;
  if (first?.low === 'futuro' && before === 'el' && !/^\p{L}{4,}$/u.test(behind)) return null;
  if (first?.low === 'el' && (/^(?:de|del)$/.test(behind) || !/^(?:en|para|hacia)$/.test(before)))
    return null;
  return reference('FUTURE_REF')(found, moment);
}

/** `la pasada cumbre`, `los próximos Juegos`: between an article and a noun. */
function besideNoun(value: string): Rule['read'] {
  return (found, moment) => {
    const before = found.words[found.at - 1];
    const behind = found.words[found.next];
    const article = before && /^(?:el|la|los|las|del|al|un|una|su|sus)$/.test(before.low);
    return article && behind && /^\p{L}{3,}/u.test(behind.text) ? reference(value)(found, moment) : null;
  };
}
