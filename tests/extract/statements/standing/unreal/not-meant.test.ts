import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('said in jest, told by a legend, or only played', () => {
  checkFirst([
    ['en', 'Simon Pell was accused, tongue in cheek, of bribing the sun.', ''],
    ['en', 'Neighbours accused Dora Finch, only half in jest, of stealing the last cake.', ''],
    ['en', 'Legend has it that the abbot robbed the pilgrims.', ''],
    ['en', 'In a mock trial the pupils found Simon Pell guilty of treason.', ''],
    ['es', 'Entre risas, acusó a Mario Sanz de robarle la tarta.', ''],
    ['es', 'Según la leyenda, el molinero fue condenado a la horca por robar la campana.', ''],
    ['es', 'Cuentan que el utilero Mario Sanz robaba los balones del rival.', ''],
    ['en', 'The court heard that Simon Pell robbed the pilgrims.', 'accusation'],
  ]);
});

describe('an earlier report that is put right', () => {
  checkFirst([
    ['en', 'Correction: An article on Friday said that Dora Finch had been convicted of fraud.', ''],
    ['en', 'An earlier version of this story said that Dora Finch had been charged with theft.', ''],
    ['en', 'Correction: Dora Finch was not convicted of fraud but acquitted.', 'finding'],
    ['es', 'Fe de errores: este diario publicó que Mario Sanz había sido imputado por fraude.', ''],
    ['en', 'The article said that Dora Finch had been convicted of fraud.', 'conviction'],
  ]);
});
