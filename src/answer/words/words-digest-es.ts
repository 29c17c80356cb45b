/** What subscriptions say in Spanish; its shape is checked where the catalogues are joined. */
import { plural } from './plural.ts';

/** The words of a schedule's canonical text, the longer ones first; read back they give the same schedule. */
const SCHEDULE_WORDS: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/\bfirst of the month\b/u, 'el primero de mes'],
  [/\bevery hour\b/u, 'cada hora'],
  [/\bevery\b/u, 'cada'],
  [/\bhours\b/u, 'horas'],
  [/\bminutes\b/u, 'minutos'],
  [/\bdaily\b/u, 'diario'],
  [/\bweekdays\b/u, 'laborables'],
  [/\bweekends\b/u, 'fines de semana'],
  [/\bmondays\b/u, 'lunes'],
  [/\btuesdays\b/u, 'martes'],
  [/\bwednesdays\b/u, 'miércoles'],
  [/\bthursdays\b/u, 'jueves'],
  [/\bfridays\b/u, 'viernes'],
  [/\bsaturdays\b/u, 'sábados'],
  [/\bsundays\b/u, 'domingos'],
];

/** Why a subscription is paused is kept in English; what a platform itself said stays as it is. */
const REASONS: readonly (readonly [english: RegExp, spanish: string])[] = [
  [/^by hand$/u, 'a mano'],
  [/^its owner may not subscribe any more$/u, 'su dueño ya no puede suscribirse'],
  [/^(\S+) is not in the connected workspace$/u, '$1 no está en el espacio de trabajo conectado'],
  [/^(\S+) is no place in Discord$/u, '$1 no es un lugar de Discord'],
  [/^the channel is none of that server$/u, 'el canal no es de ese servidor'],
  [/^(Slack|Discord) refuses: /u, '$1 lo rechaza: '],
];

function reasonText(reason: string): string {
  return REASONS.reduce((text, [english, spanish]) => text.replace(english, spanish), reason);
}

/** The words of digests and watches in Spanish. */
export const spanishDigest = {
  digest: 'Boletín',
  watch: 'Alerta',
  nothingNew: 'nada nuevo',
  onArrival: 'cuando llega un documento',
  schedule: (canonical: string) =>
    SCHEDULE_WORDS.reduce((text, [english, spanish]) => text.replace(english, spanish), canonical),
  quiet: (hours: string) => `silencio ${hours}`,
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  here: 'aquí',
  direct: (isOwn: boolean) =>
    isOwn ? 'por mensaje directo a usted' : 'por mensaje directo a quien se suscribió',
  channel: (id: string) => `en el canal ${id}`,
  add: 'Nuevo boletín',
  runs: (n: number, first: string, last: string) => `${n} entregas, del ${first} al ${last}`,
  skipped: (when: string) => `No se entregó, porque Footnote no estaba en marcha: ${when}`,
  unsettled: (when: string) => `No se sabe si este llegó: ${when}`,
  pause: 'Pausar',
  edit: 'Cambiar',
  stop: 'Eliminar',
  resume: 'Reanudar',
  preview: 'Vista previa',
  nextRun: (when: string) => `próximo: ${when}`,
  pausedBecause: (reason: string) => `en pausa: ${reasonText(reason)}`,
  pausedFor: (what: string, reason: string) => `${what} está en pausa: ${reasonText(reason)}`,
  keptMeanwhile:
    'Nada se pierde: lo nuevo llega con la próxima entrega. Deje entrar de nuevo a Footnote en el canal, o cambie el lugar; luego, “Reanudar”.',
  noSubscriptions: 'No hay suscripciones',
  howToAdd: '/digest add Sheinbaum laborables 08:00 · /watch Rocha Moya',
  howToEdit: (number: number) => `/digest edit ${number} lunes 9:00 en Europe/Madrid`,
  subscriptions: (n: number) => plural(n, 'suscripción', 'suscripciones'),
  removed: (what: string) => `Se eliminó: ${what}`,
  comesSoon: 'llega en menos de un minuto',
  correction: (n: number) =>
    `Corrección: ${n === 1 ? 'una cita' : `${n} citas`} de arriba ya no ${n === 1 ? 'figura' : 'figuran'} en el documento tal como está ahora`,
};
