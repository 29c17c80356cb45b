import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../../../src/model.ts';
import { readLine } from '../../read-line.ts';
import { checkFirst } from '../check-standings.ts';

describe('what did not happen', () => {
  checkFirst([
    ['en', 'There is no suggestion that Ms Varga was bribed.', ''],
    ['en', 'The council wants the landlord to be prosecuted.', ''],
    ['en', 'He is due to be sentenced on Friday.', ''],
    ['en', 'She stopped short of accusing the mayor of theft.', ''],
    ['en', 'In the novel, a clerk is wrongly convicted of murder.', ''],
    ['en', 'Under the law, a driver found guilty of speeding twice loses his licence.', ''],
    ['en', 'Was Simon Pell convicted of theft?', ''],
    ['en', 'The dog was found guilty of stealing a sausage, joked the sergeant.', ''],
    ['en', 'The court ought not to harm trade by raising fees or indicting the mayor, Ivo Lund.', ''],
    ['es', 'Piden que el alcalde sea procesado.', ''],
    ['es', 'Amenazó con denunciar al club.', ''],
    ['es', 'De ser hallado culpable, el contable pasará diez años preso.', ''],
  ]);
});

describe('what did, in the same forms', () => {
  checkFirst([
    ['en', 'She was the first minister to be convicted of theft.', 'conviction'],
    ['en', 'Prosecutors pleased the town by raising fees and indicting the mayor, Ivo Lund.', 'charge'],
    ['es', 'Tras ser condenado por estafa, el joyero huyó a Portugal.', 'conviction'],
    ['es', 'Después de que el tribunal condenara a Mario Sanz, llovió.', 'conviction'],
  ]);
});

describe('a denial by what is answered', () => {
  checkFirst([
    ['en', 'Her agent hit back: "She never touched that fund."', 'denial'],
    ['en', '"Rubbish," said Nora Vail when asked whether she had hidden the bills.', 'denial'],
    ['es', '«Aquí no se ha despedido a nadie», zanjó el encargado.', 'denial'],
  ]);
});

describe('what tells of nobody that he did wrong', () => {
  it.each<readonly [Language, string]>([
    ['en', 'The presumption of innocence is extended to the accused.'],
    ['en', 'Petra Moss said nothing would be decided until he was convicted.'],
    ['en', 'The judge threw out a plea deal on Monday.'],
    ['en', 'Petra Moss, the clerk charged with the task of mending the pump, resigned.'],
    ['es', 'El juez escuchó a los acusados.'],
  ])('%s: %s', (language, text) => {
    expect(readLine(text, language).standings.filter((one) => one !== 'opinion')).toEqual([]);
  });
});

describe('who speaks, whole', () => {
  it.each<readonly [Language, string, string]>([
    ['en', 'The mayor and her deputy both maintained that it rained.', 'The mayor and her deputy'],
    ['en', 'Residents had warned that it leaked, a council memo dated last August states.', 'a council memo'],
    ['en', 'An hour earlier, the same judge had left, calling the case "a house".', 'the same judge'],
    ['es', 'Una auditoría externa concluyó que había errores.', 'Una auditoría externa'],
    ['es', 'Una carta llegada a la redacción avisaba de que llovería.', 'Una carta'],
  ])('%s: %s', (language, text, speaker) => {
    expect(readLine(text, language).speaker).toBe(speaker);
  });

  it.fails('with an adjective and its complement behind a noun without an article', () => {
    expect(readLine('Sources close to the deal said talks had stalled.').speaker).toBe(
      'Sources close to the deal',
    );
  });
});

describe('what the reader is asked to suppose', () => {
  test.each([
    'Suppose that the treasurer had been found guilty of fraud.',
    'But let us pretend that the club had been accused of theft.',
    'Imagine a judge convicted of bribery who keeps his seat.',
    'Had the clerk been convicted of forgery, the bank would have closed.',
    'Her lawyers dispute that she should be found guilty and sentenced to ten years.',
  ])('has no standing: %s', (text) => {
    expect(readLine(text).standings.filter((one) => one !== 'denial')).toEqual([]);
  });
});

describe('the plot of a story, told in the present', () => {
  checkFirst([
    ['en', 'In the second episode the bishop is charged with theft.', ''],
    ['en', 'In the first season of “Harbour Nights” the sheriff is accused of arson.', ''],
    ['en', 'In Act Three the duke is accused of poisoning the king.', ''],
    ['en', 'The chancellor, played with relish by Simon Pell, is charged with treason.', ''],
    ['en', "The novel's narrator is convicted of murder.", ''],
    ['es', 'En el tercer capítulo, el inspector Vidal es acusado de matar a su hermano.', ''],
    ['es', 'El protagonista de la novela es condenado por fraude.', ''],
    ['en', 'The chancellor, advised by Simon Pell, is charged with treason.', 'charge'],
    ['en', 'In the episode that cost him his post, Simon Pell was accused of theft.', 'accusation'],
  ]);
});

describe('whose subject is nobody', () => {
  checkFirst([
    ['en', 'Neither Simon Pell nor his deputy, Dora Finch, has been charged with theft.', ''],
    ['en', 'Nobody at the mill stands accused of anything.', ''],
    ['en', 'Dora Finch is suspected of nothing worse than ambition.', ''],
    ['es', 'Ni la alcaldesa ni su adjunto están imputados.', ''],
    ['es', 'A Mario Sanz se le acusa de nada peor que de roncar.', ''],
    ['en', 'Dora Finch is accused of nothing less than treason.', 'accusation'],
    ['en', 'None of the three, who were charged in May, has spoken.', 'charge'],
  ]);
});
