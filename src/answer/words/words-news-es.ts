/** What news say in Spanish; its shape is checked where the catalogues are joined. */
import type { FrequentName, ToldChange } from '../../corpus/corpus.ts';
import { plural } from './plural.ts';
import { spanishMoment } from './words-frame-es.ts';

const CHANGED: Readonly<Record<ToldChange['what'], string>> = { date: 'fecha', figure: 'cifra' };

/** The words of `/latest` in Spanish. */
export const spanishNews = {
  latest: 'Novedades',
  datesAhead: 'Próximas fechas',
  newDocuments: (n: number) => plural(n, 'documento', 'documentos'),
  happenings: (n: number) => plural(n, 'acontecimiento', 'acontecimientos'),
  nothingNew: (on: string | null, since: string | null) => {
    const about = on === null ? 'Nada nuevo aquí' : `Nada nuevo aquí sobre “${on}”`;
    return since === null ? about : `${about} desde ${spanishMoment(since)}`;
  },
  firstNamed: (names: readonly string[], beside: 'name' | 'topic' | null) =>
    `${beside === null ? 'Nombrados aquí por primera vez' : `Nuevos junto a este ${beside === 'name' ? 'nombre' : 'tema'}`}: ${names.join(', ')}`,
  frequent: ({ name, documents, of, before, ofBefore }: FrequentName) =>
    `${name} aparece en ${documents} de ${of} documentos nuevos, antes en ${before} de ${ofBefore}`,
  background: (n: number) => `${plural(n, 'acontecimiento', 'acontecimientos')} de mucho antes`,
  oldDocuments: (n: number) =>
    `${plural(n, 'documento fechado', 'documentos fechados')} mucho antes de llegar`,
  showBackground: 'Lo ocurrido antes',
  changed: ({ what, by, now, before }: ToldChange) =>
    by === 'edit'
      ? `La ${CHANGED[what]} indicada es ahora “${now}”; antes era “${before}”`
      : `Una ${CHANGED[what]} distinta de la contada antes: “${now}”; antes era “${before}”`,
};
