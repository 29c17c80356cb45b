/** The words of the frame around quotations in Spanish. */
import type { NewUnit } from '../../model.ts';
import type { FrameWords } from './words-frame.ts';

/** One, several, and how each of them is new: the words agree in gender. */
const NEW_UNITS: Readonly<Record<NewUnit, readonly [one: string, many: string, isNew: string]>> = {
  sentence: ['frase', 'frases', 'nueva'],
  passage: ['pasaje', 'pasajes', 'nuevo'],
  happening: ['acontecimiento', 'acontecimientos', 'nuevo'],
  name: ['nombre', 'nombres', 'nuevo'],
  document: ['documento', 'documentos', 'nuevo'],
};

/** `#312` is a change of the corpus, `+312` the one up to which a digest was delivered, everything else a date. */
export function spanishMoment(since: string): string {
  if (since.startsWith('+')) return 'la última vez';
  return since.startsWith('#') ? `el cambio ${since.slice(1)}` : since;
}

/** The frame in Spanish. */
export const spanishFrame: FrameWords = {
  searched: (documents, passages) => `Se buscó en ${documents}, ${passages}`,
  searchedNew: (fresh, documents) =>
    fresh === 0
      ? `Se buscó en ${documents}, ninguno nuevo`
      : `Se buscó en ${fresh} ${fresh === 1 ? 'nuevo' : 'nuevos'} de ${documents}`,
  articles: (from, to) => `artículos de ${from} a ${to}`,
  oneArticle: (date) => `artículos de ${date}`,
  allUndated: 'artículos sin fecha',
  undatedDocuments: (n) => `${n} sin fecha`,
  cautions: {
    'accusations are quoted, not established': 'las acusaciones se citan, no se dan por probadas',
    'one document carries all of this': 'todo procede de un solo documento',
    'one surname, not merged': 'un mismo apellido, personas sin unificar',
    'says nothing beyond these documents': 'no dice nada más allá de estos documentos',
    'merged by a curator': 'nombres unificados a mano',
  },
  newSince: (fresh, of, unit, since) => {
    const [one, many, isNew] = NEW_UNITS[unit];
    const counted = of === null ? `${fresh}` : `${fresh} de ${of}`;
    const what = (of ?? fresh) === 1 ? one : many;
    const verb = fresh === 1 ? `es ${isNew}` : `son ${isNew}s`;
    return `${counted} ${what} ${verb} aquí desde ${spanishMoment(since)}`;
  },
  newHere: (since) => `lo nuevo aquí desde ${spanishMoment(since)}`,
  unknownArrival: (n) =>
    n === 1
      ? '1 llegó antes de que se anotaran las llegadas y no cuenta como nuevo'
      : `${n} llegaron antes de que se anotaran las llegadas y no cuentan como nuevos`,
  nothingNew: (on, since) => `Nada nuevo aquí sobre “${on}” desde ${spanishMoment(since)}`,
  notOnlyNew: 'No solo lo nuevo',
  byEventDate: 'Por fecha de lo ocurrido',
  inferred: (value) => `${value} (deducido)`,
  undatedDocument: 'sin fecha',
  orLater: (date) => `(${date} o posterior)`,
  article: (date) => (/^\d/u.test(date) ? `artículo de ${date}` : `artículo ${date}`),
  dateRange: (from, to) => `${from} a ${to}`,
  dateSince: (from) => `desde ${from}`,
  dateUntil: (to) => `hasta ${to}`,
  reported: 'se informó',
  yearFromArticle: 'año según el artículo',
  inferredFrom: (expression) => `deducido de “${expression}”`,
  computed: 'deducido',
  articleDateInferred: 'la fecha del propio artículo es deducida',
  // Words that are no name of their own stay the text's: "palabras de el gobernador" would be none of either language.
  wordsOf: (speaker) => `palabras de ${/^\p{Ll}/u.test(speaker) ? `“${speaker}”` : speaker}`,
  firstBelow: (label) => `${label} · primera frase de abajo`,
  furtherOn: 'más adelante en la cita',
  neededByNext: 'Léase con la siguiente:',
  withAbove: (numbers) => `junto con ${numbers.map((n) => `[${n}]`).join(' ')}, más arriba`,
  untitled: (opening) => `sin título, “${opening} …”`,
  publisherMissing: 'medio no indicado',
  morePlaces: (n) => `y ${n} ${n === 1 ? 'lugar' : 'lugares'} más en la respuesta completa`,
  more: (n) => (n > 0 ? `Más (${n})` : 'Más'),
  pageOf: (number, of) => `página ${number} de ${of}`,
  beyond: (n) => `${n} más de lo que cabe en una respuesta: acote la pregunta`,
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  writtenDay: (day, month, year) => `${day} de ${month} de ${year}`,
  writtenMonth: (month, year) => `${month} de ${year}`,
  writtenParagraph: (n) => `párr. ${n}`,
  writtenPage: (n) => `p. ${n}`,
  outdated: 'El documento cambió desde entonces; este es el texto tal como se citó.',
};
