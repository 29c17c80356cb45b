/** What the views of an answer are called in Spanish; its shape is checked where the catalogues are joined. */

/** The words of buttons and menus in Spanish. */
export const spanishViews = {
  back: 'Atrás',
  copy: 'Copiar',
  share: 'Compartir',
  open: 'Abrir un pasaje',
  whole: (n: number) => `Frase completa [${n}]`,
  helpful: 'Útil',
  notHelpful: 'No es útil',
  askYourself: 'Preguntar lo mismo',
  menu: 'Más opciones',
  close: 'Cerrar',
  shared: (invocation: string, date: string) => `compartió: ${invocation} · ${date}`,
  sharedHere: 'Compartido aquí.',
  leftOut: (quotations: number) =>
    quotations === 1
      ? 'Se omitió 1 cita que este lugar no puede ver.'
      : `Se omitieron ${quotations} citas que este lugar no puede ver.`,
  firstScreen: (pages: number) => `La primera de ${pages} pantallas; las demás están tras su botón.`,
  rated: 'Anotado. Gracias.',
  nothingToCopy: 'Aquí no hay ninguna cita que copiar.',
  copyRest: 'Lo que no cabe en un mensaje se omite; copie la pantalla siguiente para obtener más.',
  passageGone: 'Este pasaje ya no está, o este lugar no puede verlo.',
  choosePassage: 'Otro pasaje',
  pressGone: 'Este botón es demasiado antiguo para entenderlo. Pregunte de nuevo.',
  notDelivered: (reference: string) =>
    `La respuesta no pudo mostrarse aquí (referencia ${reference}). Pregunte de nuevo dentro de un momento.`,
  loading: 'Buscando …',
  visitor:
    'Los invitados y las personas de otras empresas ven lo que se abre a su canal por su nombre: aquí, nada.',
  unverified:
    'No se pudo comprobar si usted es un invitado. Los invitados solo ven lo que se abre a su canal por su nombre.',
  typedHere: (umbrella: string, help: string) =>
    `${help} timeline explica todas las opciones de un comando. Cada uno funciona también como ${umbrella} …. Con --public la respuesta se muestra a todos los del lugar.`,
  homeTitle: 'Footnote',
  homeHint: 'Responde con las frases de los documentos, cada una con el lugar donde está.',
  searchLabel: 'Pregunte por un nombre, un tema o palabras',
  searchHint: 'Un nombre, una pregunta o palabras',
  nameLabel: 'Un nombre de los documentos',
  nameHint: 'Empiece a escribir un nombre',
  ask: 'Preguntar',
  newest: 'Lo nuevo',
  help: 'Ayuda',
  subscriptions: 'Sus suscripciones',
  promptsTitle: 'Nombres de los documentos',
  promptFor: (name: string) => `¿Quién es ${name}?`,
  isLooking: 'está buscando en los documentos …',
  nothingTyped: 'Escriba o elija algo por lo que preguntar.',
};
