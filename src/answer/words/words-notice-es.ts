/** What the bot says in Spanish when there is no answer; its shape is checked where the catalogues are joined. */

/** Words about the bot itself in Spanish. */
export const spanishNotice = {
  forExample: 'Por ejemplo',
  failed: (reference: string) => `Algo falló aquí, no en su pregunta (referencia ${reference}).`,
  failedHint: 'Pregunte de nuevo; si vuelve a ocurrir, dé la referencia a quien administra este bot.',
  tooSlow: (seconds: number, reference: string) =>
    `Sin respuesta en ${seconds} segundos; se abandonó la búsqueda (referencia ${reference}).`,
  tooSlowHint: 'Pregunte de nuevo dentro de un momento, o con menos palabras.',
  stillReading: (done: number, total: number) =>
    total === 0
      ? 'Los documentos todavía se están leyendo.'
      : `Los documentos todavía se están leyendo: ${done} de ${total} archivos.`,
  stillReadingHint: 'Lo que no se ha leído no se puede encontrar: pregunte de nuevo dentro de un momento.',
  askAgain: 'Preguntar de nuevo',
  keys: { more: 'más', copy: 'copiar', open: 'abrir', quit: 'salir' },
  terminalHint:
    'Pregunte, o escriba: un número para su botón · Intro para más · abrir 2 para el texto en torno a [2] · copiar · salir',
  noMore: 'Nada más.',
  noSuchCitation: (n: number) => `No hay ningún [${n}] en esta respuesta, o su texto ya no está.`,
  noSuchButton: (n: number) => `Aquí no hay ningún botón ${n}.`,
  nothingToCopy: 'Nada que copiar.',
};
