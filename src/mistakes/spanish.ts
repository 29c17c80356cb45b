/** What the asker is told of a mistake, in Spanish. */
import type { CronField, englishMistakes } from './english.ts';

const CRON_FIELDS: Readonly<Record<CronField, string>> = {
  minute: 'un minuto',
  hour: 'una hora',
  day: 'un día del mes',
  month: 'un mes',
  weekday: 'un día de la semana',
};

const SCHEDULES =
  'Escriba “laborables 08:00”, “lunes 9:00”, “el primero de mes”, “cada 4 horas” o una línea de cron.';

const ZONE = 'Escríbala como Europe/Madrid o America/Mexico_City.';

/** The mistakes in Spanish. */
export const spanishMistakes: typeof englishMistakes = {
  // What is asked.
  noName: () => ['¿Por quién pregunta?', 'Escriba un nombre: /who Rocha Moya'],
  noWords: () => ['¿Qué hay que buscar?', 'Escriba unas palabras: /search Torre Centinela'],
  noTopic: () => ['¿Una cronología de qué?', 'Escriba un tema o un nombre: /timeline extradiciones'],
  noText: () => ['No hay ningún texto en el que buscar nombres.', 'Escriba o pegue uno: /names …'],
  noCount: (typed, most) => [`days es “${typed}”; debe ser un número entero de 1 a ${most}.`],
  noDate: (typed, option) => [
    `“${typed}” no es una fecha para ${option}.`,
    `Escríbala como ${option}:2026, ${option}:2026-05 o ${option}:2026-05-12`,
  ],
  noMoment: (typed) => [
    `“${typed}” no es ni una fecha ni un cambio.`,
    'Escriba since:2026-05-12, since:ayer o un cambio como since:#312',
  ],
  stillAhead: (value) => [
    `Nada puede haber llegado desde ${value}: aún no ha llegado esa fecha.`,
    'since pregunta qué hay de nuevo aquí. Para cuándo ocurren las cosas, use from: y to:',
  ],
  noCommand: (near) => ['No se indicó ningún comando.', nearHint(near)],
  unknownCommand: (name, near) => [`No existe el comando /${name}.`, nearHint(near)],
  unknownOption: (command, typed, known) => [
    `/${command} no tiene la opción “${typed}”.`,
    known.length === 0 ? `Escriba solo /${command}` : `Sus opciones son ${known.join(', ')}.`,
  ],
  tooLong: (option, length, longest) => [
    `${option} tiene ${length} caracteres; se puede buscar con ${longest} como máximo.`,
    'Pregunte con las pocas palabras que importan.',
  ],
  noChoice: (option, typed, choices) => [
    `“${typed}” no es un valor posible de ${option}.`,
    `Elija ${choices.join(' o ')}.`,
  ],
  // What comes by itself.
  noVerb: (typed, verbs) => [
    `“${typed}” no es nada que haga /digest.`,
    `Lo que hace es ${verbs.join(', ')}: /digest add Sheinbaum laborables 08:00`,
  ],
  noSchedule: () => [
    '¿Cuándo debe llegar?',
    'Dígalo al final: /digest add Sheinbaum laborables 08:00, o lunes 9:00, o cada 4 horas.',
  ],
  emptySchedule: () => ['¿Cuándo debe llegar?', SCHEDULES],
  notASchedule: (typed) => [`“${typed}” no es un horario.`, SCHEDULES],
  watchWithSchedule: (about) => [
    'Una alerta no tiene horario: llega cuando llega un documento.',
    `Para un horario: /digest add ${about}`,
  ],
  watchAsked: () => [
    'Una alerta no tiene horario: llega cuando llega un documento.',
    'Para un horario: /digest add Sheinbaum laborables 08:00',
  ],
  commandGone: (command) => [`El comando /${command} ya no existe.`],
  noNumber: () => ['¿Cuál? Indique su número.', '/digest list muestra los números.'],
  noSubscription: (number) => [
    `No hay ninguna suscripción ${number} suya ni de este lugar.`,
    '/digest list muestra las que hay.',
  ],
  tooMany: (own, most) => [
    `Tiene ${own} suscripciones; nadie tiene más de ${most}.`,
    '/digest list las muestra; /digest remove quita una.',
  ],
  noDeliveries: () => ['Aquí no es posible suscribirse a nada.'],
  notNews: (command) => [
    `/${command} no cuenta nada nuevo; no es posible suscribirse a él.`,
    'Suscríbase a un tema, o a /latest, /timeline, /who o /search.',
  ],
  unknownChannel: (place) => [
    `El canal ${place} no se reconoce solo por su nombre.`,
    'Suscríbase en ese canal con “aquí”, o elija el canal para que se convierta en un enlace.',
  ],
  mayNotPostHere: () => [
    'Usted no puede hacer que se publique algo por sí solo en este canal.',
    'Puede quien administra este servidor. Para recibirlo usted, añada “md” al final.',
  ],
  mayNotSubscribe: () => ['Usted no puede suscribirse aquí.', 'Consulte a quien administra este bot.'],
  noZone: () => ['¿Según qué reloj?', ZONE],
  zoneUnknown: () => [
    '¿Según qué reloj? Su perfil de aquí no indica ninguna zona horaria.',
    'Indíquela una vez: /digest add Sheinbaum laborables 08:00 en Europe/Madrid',
  ],
  notAZone: (typed) => [`“${typed}” no es una zona horaria.`, ZONE],
  noQuietHours: (typed) => [
    `“${typed}” no son horas de silencio.`,
    'Escriba “silencio 22:00-7:00”, o “silencio no”.',
  ],
  endlessQuiet: () => [
    'Unas horas de silencio que empiezan y acaban a la misma hora no acabarían nunca.',
    'Escriba “silencio 22:00-7:00”.',
  ],
  unevenStep: () => [
    'Estos intervalos no caben un número exacto de veces en un día o en un mes.',
    'Escriba “cada 15 minutos”, “cada 4 horas”, “diario 08:00”, “lunes 9:00” o “el primero de mes”.',
  ],
  tooOften: (minutes) => [
    `Un horario no puede repetirse más a menudo que cada ${minutes} minutos.`,
    'Para las novedades según llegan, use una alerta; si no, escriba “cada hora” o “laborables 08:00”.',
  ],
  noTimes: () => ['Este horario no tiene ninguna hora del día.'],
  never: () => ['Este horario no llega nunca: ese mes no tiene ese día.', 'Revise el día y el mes.'],
  noCronField: (part, field, least, most) => [
    `“${part}” no es ${CRON_FIELDS[field]} de una línea de cron.`,
    `Admite números de ${least} a ${most}, listas, intervalos y pasos.`,
  ],
};

function nearHint(near: readonly string[]): string {
  const offered = near.map((command) => `/${command}`).join(' o ');
  return offered === '' ? '/help muestra los comandos.' : `¿Quiso decir ${offered}?`;
}
