import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('somebody wanted for something', () => {
  checkFirst([
    ['en', 'Three men are wanted by police for robbery.', 'accusation'],
    ['en', 'Orin Vash is wanted by Ostria for trial.', 'accusation'],
    [
      'en',
      '“We worked well,” Orla Venn said, praising the transfer of smugglers wanted by Ostria for trial.',
      '',
    ],
    ['en', 'Two brothers wanted by Ostria for questioning were found asleep in a barn.', ''],
    ['en', 'A striker wanted by Ardley for the derby has signed for Port Venn.', ''],
  ]);
});

describe('somebody or something that criminals are said to rule', () => {
  checkFirst([
    ['en', 'Otto Brand has stated that the island is “run by cartels”.', 'accusation'],
    ['en', 'Otto Brand said the customs office had been infiltrated by gangs.', 'accusation'],
    ['en', 'Otto Brand said the club is run by volunteers.', ''],
    ['en', 'Otto Brand said that the island is not run by cartels.', ''],
    ['es', 'La obispa Ana Ruiz dijo que el puerto está controlado por la mafia.', 'accusation'],
    ['es', 'La obispa Ana Ruiz dijo que el club está dirigido por voluntarios.', ''],
  ]);
});
