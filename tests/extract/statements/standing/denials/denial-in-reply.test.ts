import { describe } from 'vitest';
import { checkLast } from '../check-standings.ts';

describe('who answers a reproach and says that it was not done denies it', () => {
  checkLast([
    ['en', 'Not one stamp of the collection, Nora Vail insisted, had ever left the museum.', 'denial'],
    ['en', 'Nora Vail insists that her brother did not fire the gun.', 'denial'],
    ['en', 'Two clerks say they were cheated. Hale Foods insists there were no deductions.', 'denial'],
    [
      'en',
      '"I have never met the broker," Nora Vail posted after a rival claimed they dined together.',
      'denial',
    ],
    ['en', 'Accused of napping on duty, Nora Vail insisted that she had been awake all night.', 'denial'],
    ['en', '"That\'s a fib," said Nora Vail.', 'denial'],
    ['en', 'There was not a grain of truth in the story, said Nora Vail.', 'denial'],
    [
      'en',
      'A verger said that Nora Vail had pocketed the candle money. Not so, replied the abbess.',
      'denial',
    ],
    ['en', 'The harbour office said it did not recognise the picture painted by the pilots.', 'denial'],
    ['es', '"Yo no toqué ese dinero", se defendió Rut Lema.', 'denial'],
    ['es', '"Los recibos son auténticos", se defendió Rut Lema ante la junta.', 'denial'],
    ['es', 'La familia de Rut Lema insiste en que ella no disparó.', 'denial'],
    [
      'es',
      'Rut Lema, acusada por dos socios de amañar la rifa, afirma que jamás vendió un boleto.',
      'denial',
    ],
    ['es', 'Condenada por fraude, Rut Lema jura que aquel día estaba en Oporto.', 'conviction denial'],
    ['es', '«Habladurías», zanjó Rut Lema cuando le preguntaron por los sobornos.', 'denial'],
    ['es', 'Que la alcaldesa cobrara de la obra es, según Rut Lema, una infamia.', 'denial'],
  ]);
});

describe('whose lawyer says that it was not done denies it for him', () => {
  checkLast([
    ['en', 'A lawyer for Nora Vail said her client had never signed the receipt.', 'denial'],
    ['en', 'Her agent, Ivo Lund, said Vail had fixed nothing.', 'denial'],
    ['es', 'Los abogados de Rut Lema aseguran que su cliente jamás falsificó una firma.', 'denial'],
    ['en', 'Lawyers for Nora Vail will say that their client had never signed the receipt.', ''],
    ['en', 'Lawyers for Nora Vail said she has not received any letters this month.', ''],
  ]);
});

describe('what denies no reproach', () => {
  checkLast([
    ['en', '"Rubbish" covers the beach, the warden, Nora Vail, reported.', ''],
    ['en', 'Even so, Nora Vail said, the ferry will sail.', ''],
    ['en', 'Nora Vail insisted that the rally would not be moved.', ''],
    ['es', 'No es cierto que el puente esté cerrado, aclaró Rut Lema.', ''],
    ['es', '«El gol no existió», protestó el capitán, Mario Sanz.', ''],
  ]);
});

describe('who is told to have done no wrong denies it, in whatever words it is said', () => {
  checkLast([
    ['en', 'The abbot said that he had never bribed a warden.', 'denial'],
    ['en', 'Nora Vail said that she had never spoken to any broker.', 'denial'],
    ['es', 'El abad dice que jamás sobornó a un guarda.', 'denial'],
    ['es', 'Rut Lema asegura que nunca habló con ningún corredor.', 'denial'],
    ['en', 'The brothers Ivo and Max Lund, accused of theft, insist the silver was bought.', 'denial'],
    ['en', '"Rubbish" was the only reply of the abbot, Ivo Lund.', 'denial'],
    ['en', 'The ferry company said that it had not received any complaints.', ''],
    ['en', 'Nora Vail said that she had never met anyone like him.', ''],
    ['es', 'Sostiene la viuda que el banco le vendió una casa que nadie abrió.', ''],
  ]);
});
