/** What commands and their options are for, in Spanish. Names stay as they are typed everywhere. */

const SINCE = 'Solo lo nuevo aquí desde una fecha o un cambio como #312';

/** Each command by its name; 100 characters at most for a description, as Discord takes them. */
export const spanishCommands = {
  who: {
    description: 'Quién o qué es un nombre: una ficha con las palabras de los documentos',
    options: { name: 'Una persona, una organización o un lugar', since: SINCE },
    examples: ['/who Rocha Moya', '/who AMLO', '/who Rocha Moya since:ayer'],
  },
  timeline: {
    description: 'Qué ocurrió, en orden, con cada acontecimiento citado y con su fuente',
    options: {
      topic: 'Un nombre, o palabras como extradiciones',
      from: 'Lo que ocurrió en esta fecha o después',
      to: 'Lo que ocurrió en esta fecha o antes',
      since: SINCE,
      days: 'Solo tantos días, los que tienen más menciones',
      order: 'Qué va primero: oldest, lo más antiguo; newest, lo más reciente',
      only: 'Solo las palabras escritas, no las de su familia: yes (sí) o no',
    },
    examples: ['/timeline extradiciones', '/timeline Zambada desde 2025', '/timeline Zambada since:ayer'],
  },
  search: {
    description: 'Pasajes por orden de relevancia para palabras, "frases exactas" y -exclusiones',
    options: {
      words: 'Palabras, "una frase exacta", -sin',
      from: 'Solo documentos publicados en esta fecha o después',
      to: 'Solo documentos publicados en esta fecha o antes',
      since: SINCE,
      source: 'Solo documentos cuya fuente o cuyo medio tenga estas palabras',
      lang: 'Solo documentos en este idioma: en, inglés; es, español',
    },
    examples: ['/search Torre Centinela', '/search "cooperación en seguridad" -aranceles from:2025'],
  },
  latest: {
    description:
      'Lo nuevo: cada acontecimiento una vez, los documentos, los nombres que aparecen por primera vez',
    options: {
      topic: 'Un nombre o palabras; sin nada, todo',
      since: SINCE,
      older: 'Lo de mucho antes: yes, solo eso; no, tras un botón; too, también eso',
    },
    examples: ['/latest', '/latest Sheinbaum since:ayer'],
  },
  names: {
    description: 'A quién se nombra en un texto: cada nombre de los documentos que hay en él, con su ficha',
    options: { text: 'Cualquier texto, por ejemplo un mensaje', since: SINCE },
    examples: ['/names Rocha Moya se reunió con Sheinbaum en Culiacán'],
  },
  sources: {
    description: 'Los documentos: cuáles hay, de quién, de cuándo y qué les falta',
    options: { words: 'Palabras de un título, autor, medio o archivo', since: SINCE },
    examples: ['/sources', '/sources Sinaloa', '/sources since:ayer'],
  },
  digest: {
    description: 'Lo nuevo, por sí solo: add, list, preview, now, pause, resume, edit, remove',
    options: {
      request: 'add Sheinbaum laborables 08:00 · list · preview, now, pause, resume, edit o remove 3',
      about: 'Un nombre, un tema o un comando como /timeline extradiciones',
      when: 'laborables 08:00, lunes 9:00, cada 4 horas',
      zone: 'La zona horaria, por ejemplo America/Mexico_City',
      place: 'aquí, md (mensaje directo) o un canal',
      quiet: 'Horas en las que no llega nada: 22:00-7:00, o no',
      empty: 'Cuando no hay nada nuevo: say, decirlo; skip, omitirlo',
    },
    examples: [
      '/digest add Sheinbaum laborables 08:00 silencio 22:00-7:00',
      '/digest add /timeline extradiciones lunes 9:00 en Europe/Madrid md',
      '/digest edit 3 el primero de mes 7:30',
    ],
  },
  watch: {
    description: 'Un mensaje cuando un documento nuevo habla de un nombre o un tema',
    options: {
      topic: 'Un nombre o palabras; sin nada, la lista de suscripciones',
      quiet: 'Horas en las que no llega nada: 22:00-7:00',
      zone: 'Según qué reloj: Europe/Madrid',
      place: 'aquí, md (mensaje directo) o un canal',
    },
    examples: ['/watch Rocha Moya', '/watch extradiciones md', '/watch Rocha Moya silencio 22:00-7:00'],
  },
  help: {
    description: 'Qué se puede preguntar, y cómo',
    options: { command: 'El comando que explicar' },
    examples: ['/help', '/help timeline'],
  },
};
