import { closedWords } from '../../../language/closed-words.ts';
import { dateWords } from '../../grammar/date-words.ts';
import { modified, timeless } from '../../grammar/moment.ts';
import { readNumber } from '../../grammar/numbers.ts';
import type { Found, Rule } from '../../grammar/rule.ts';
import { readList, wordList } from '../../grammar/word-list.ts';
import { duration, durationAndHalf, durationOfTwo, vagueDuration } from '../readers/durations.ts';

/** Durations in Spanish. */
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
  { kind: 'length', patterns: ['n:<number>'], read: firstOfTwo },
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
    patterns: ['n:<number> u:<unit> despues', 'n:<number> u:<unit> antes', 'n:<number> u:<unit> mas tarde'],
    read: notBefore,
  },
  { kind: 'length', patterns: ['u:<unit>'], read: bareUnits },
];

function counted(found: Found) {
  const first = found.words[found.at];
  const last = found.words[found.next - 1];
  if (last?.capital && found.words[found.next - 2]?.capital) return null;
  if (String(found.kept.u) === 's' && dateWords('es', 'before ordinal').has(first?.low ?? '')) return null;
  return duration(found);
}

const UNITS = wordList('es', 'time-units');

/** `dos` of `de dos a tres años`: its unit stands behind the second number. */
function firstOfTwo(found: Found) {
  const { words, next } = found;
  if (!dateWords('es', 'joins numbers').has(words[next]?.low ?? '')) return null;
  const second = readNumber(words, next + 1, 'es');
  const unit =
    second && Number(second.value) > Number(found.kept.n) ? readList(UNITS, words, second.next) : null;
  return unit ? duration({ ...found, kept: { n: found.kept.n ?? 1, u: unit.value } }) : null;
}

const OF = closedWords('es', 'genitive prepositions');

/** `dos meses después`; of `dos meses después de la boda` only the two months. */
function notBefore(found: Found) {
  return OF.has(found.words[found.next]?.low ?? '') ? null : duration(found);
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
  const after =
    before?.low === 'de' && dateWords('es', 'time before unit').has(found.words[found.at - 2]?.low ?? '');
  if (
    !before ||
    !(after || dateWords('es', 'before bare unit').has(before.low) || /^llev[ao]\w*$/.test(before.low))
  )
    return null;
  return many(found);
}
