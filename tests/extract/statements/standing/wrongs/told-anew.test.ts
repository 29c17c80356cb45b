import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('a wrong told in the words of the deed', () => {
  checkLast([
    ['en', '"Senator Ivo Lund bought those signatures," said Nora Vail.', 'accusation'],
    [
      'en',
      'According to auditors, the minister Ivo Lund awarded the contract to a company owned by his wife.',
      'accusation',
    ],
    ['en', 'A nurse testified that the surgeon had come to work drunk.', 'accusation'],
    ['en', 'It has long been claimed that General Ivo Lund grows rich on smuggled fuel.', 'accusation'],
    ['en', 'Nora Vail called the deputy mayor a thief on the radio.', 'accusation'],
    ['en', 'The clerk Ivo Lund has gone from witness to suspect in the masks case.', 'accusation'],
    ['es', 'Según el atestado, el conductor, Ivo Plaza, triplicaba la tasa de alcohol.', 'accusation'],
    ['es', '«Rellenaron papeletas de noche», gritó el candidato derrotado, Ivo Plaza.', 'accusation'],
    ['es', '«Es un ladrón de guante blanco», espetó la diputada Rut Lema al banquero.', 'accusation'],
    ['es', '«Nuevo Alba nos mintió», se queja Rut Lema, portavoz de los afectados.', 'accusation'],
    ['es', 'La madre dijo que sus hijas fueron violadas por los soldados.', 'accusation'],
    ['es', 'El sindicato dice que los mineros fueron engañados por la empresa.', 'accusation'],
    [
      'es',
      'Ocho vecinos, denuncia la Liga por los Derechos, fueron apaleados por antidisturbios.',
      'accusation',
    ],
    ['es', 'Los inspectores creen ahora que el dueño del ferri ignoró tres avisos.', 'accusation'],
    ['en', 'Ivo Lund said he had taken no bribes from the mill.', 'denial'],
  ]);
});

describe('no wrong of anybody', () => {
  checkLast([
    ['en', 'It has long been said that the Danes grow rich on butter.', ''],
    ['en', 'Police said the thieves took no money from the till.', ''],
    ['es', 'La policía dijo que las personas asesinadas eran cinco turistas.', ''],
    ['es', 'El doctor le dio a su hijo un abrazo, dijo ella.', ''],
    ['es', 'El alcalde dijo que los policías heridos están en el hospital.', ''],
    ['es', 'El gobernador dijo que los niños fueron mordidos por perros.', ''],
  ]);
});
