import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('what is said in jest, in a dream or on a stage tells nothing', () => {
  checkFirst([
    ['en', '"I plead guilty to loving this tram," joked the mayor of Varnmoor, Nora Vail.', ''],
    ['en', '"Our cooks deny guests nothing," joked the owner of the inn, Nils Oberg, at the door.', ''],
    ['es', 'Nadie robó tanto como mi abuela a las cartas, bromea en su libro el juez Nilo Paz.', ''],
    ['es', '«Me declaro culpable de comer demasiado», bromeó la alcaldesa, Ana Sotres.', ''],
    ['en', 'Village wags accuse the church clock of theft.', ''],
    ['en', 'In her dream, said the painter, the postman had stolen the sea.', ''],
    ['es', 'En su sueño, contó la pintora, el cartero había robado el mar.', ''],
    ['en', 'His character is a mayor who takes bribes like other men take tea.', ''],
    ['es', 'En la serie turca, la jueza descubre que su marido blanquea dinero.', ''],
    ['en', 'Nora Vail accused the mayor of theft at a dinner.', 'accusation'],
    ['es', 'En la sesión de ayer, Ana Sotres acusó al alcalde de robo.', 'accusation'],
  ]);
});

describe('what only counts tells of nobody', () => {
  checkFirst([
    ['en', 'Convictions for arson fell by a tenth last year, the ministry said.', ''],
    ['en', 'One in nine complaints of fraud ended in court.', ''],
    ['es', 'Las condenas por hurto bajaron un ocho por ciento el año pasado.', ''],
    ['es', 'Una de cada nueve denuncias por estafa acabó en juicio.', ''],
    ['en', 'The accusations against Nils Oberg grew louder on Monday.', 'accusation'],
  ]);
});

describe('what is told of whoever it may be is a rule', () => {
  checkFirst([
    ['en', 'Whoever is found to have lied on the form loses the grant, the guide warns.', ''],
    ['en', 'Anyone found to have cheated must repay the prize, the rules say.', ''],
    ['es', 'Quien resulte culpable de soborno no podrá licitar, reza el proyecto.', ''],
    ['es', 'Todo imputado tiene derecho a callar, explicó el juez Nilo Paz.', ''],
    ['en', 'Nils Oberg and Dana Holt were each convicted of arson.', 'conviction'],
    ['en', 'Whoever they choose, the allegations against Nils Oberg are a problem.', 'accusation'],
  ]);
});

describe('what nobody went through', () => {
  checkFirst([
    ['en', 'None of the sixty held after the match had been convicted before.', ''],
    ['es', 'Ni Paz ni Sotres, que dirigía la planta, fueron condenados.', ''],
    ['en', 'Editors blamed neither party for the strike.', ''],
    [
      'en',
      'None of the men charged in May was Nils Oberg, but Dana Holt was convicted of arson.',
      'conviction',
    ],
  ]);
});
