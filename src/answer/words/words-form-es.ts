/** What the fields of a subscription's form are called in Spanish; its shape is checked where the catalogues are joined. */

/** The words of a subscription's form in Spanish. */
export const spanishForm = {
  add: 'Nuevo boletín',
  edit: (kind: 'digest' | 'watch', number: number) =>
    kind === 'digest' ? `Cambiar el boletín ${number}` : `Cambiar la alerta ${number}`,
  submit: 'Guardar',
  about: {
    label: 'Qué',
    hint: 'Un nombre, un tema o un comando como /timeline extradiciones; vacío: todo lo nuevo',
  },
  when: {
    label: 'Cuándo, y horas de silencio',
    hint: 'laborables 08:00 · lunes 9:00 · cada 4 horas silencio 22:00-7:00',
  },
  quiet: { label: 'Horas de silencio', hint: '22:00-7:00; vacío: ninguna' },
  zone: { label: 'Zona horaria', hint: 'Europe/Madrid, America/Mexico_City' },
  place: { label: 'Canal', hint: 'Vacío: un mensaje directo a usted' },
  empty: { label: 'Cuando no hay nada nuevo', hint: 'Decirlo u omitirlo' },
  say: 'Decirlo',
  skip: 'Omitirlo',
  notSaved: 'No se guardó nada',
  again: 'Intentar de nuevo',
};
