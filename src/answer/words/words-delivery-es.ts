/** What is delivered says so in Spanish; its shape is checked where the catalogues are joined. */
import { plural } from './plural.ts';

const newOnes = (n: number) => plural(n, 'documento nuevo', 'documentos nuevos');
const passages = (n: number) => plural(n, 'pasaje', 'pasajes');

/** The words of what is delivered in Spanish. */
export const spanishDelivery = {
  digest: 'Boletín',
  watch: 'Alerta',
  everything: 'todo lo nuevo',
  newDocuments: (n: number, since: string) => `${newOnes(n)} desde ${since}`,
  changedDocuments: (n: number, since: string) =>
    `${plural(n, 'documento modificado', 'documentos modificados')} desde ${since}`,
  named: (documents: number, found: number) => `aparece en ${newOnes(documents)}, ${passages(found)}`,
  has: (documents: number, found: number) => `en ${newOnes(documents)}, ${passages(found)}`,
  arrived: (when: string) => `llegó a más tardar el ${when}`,
  nothingNew: (since: string) => `nada nuevo desde ${since}`,
  folderAdded: (documents: number, folder: string) =>
    `${plural(documents, 'documento añadido', 'documentos añadidos')} con la carpeta “${folder}”`,
  becauseOf: (kind: string, about: string, when: string | null, where: string) =>
    `motivo: ${kind} “${about}”${when === null ? '' : `, ${when}`}, ${where}`,
  place: { channel: 'en este canal', direct: 'en mensajes directos', terminal: 'aquí' },
  noNewNames: 'Nombres nuevos: ninguno',
  announced: (dates: number) => `fechas anunciadas: ${dates || 'ninguna'}`,
  corrected: (quotations: number) => `correcciones: ${quotations || 'ninguna'}`,
  matchedIn: (forms: string, source: string, paragraph: number, date: string) =>
    `${forms} en ${source} ¶ ${paragraph}, ${date}`,
  matchedFamily: (forms: string, about: string) => `${forms} (misma familia que “${about}”)`,
  andDocuments: (n: number) => `y ${plural(n, 'documento', 'documentos')} más`,
  older: (n: number) => `${plural(n, 'línea', 'líneas')} de documentos fechados mucho antes de llegar`,
  showOlder: 'Documentos antiguos',
  all: (n: number) => `Todo (${n})`,
  notShown: (n: number) => `${n} más que no se ${n === 1 ? 'muestra' : 'muestran'} aquí`,
  corrections: 'Correcciones',
  gone: (quoted: string | null, source: string | null) => {
    const what = quoted === null ? 'Una cita' : `“${quoted} […]”`;
    return `${what} ya no figura: ${source === null ? 'su documento se retiró' : `${source} cambió`}`;
  },
};
