import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readLine } from '../read-line.ts';

describe('who says it, by the tree of the sentence', () => {
  test.each<[Language, string, string]>([
    ['en', 'The mill, whose owner blamed the council for the flood, reopened.', 'owner'],
    ['en', 'Brewer Petra Moss, who moved in last month, likened the tank to a drum.', 'Petra Moss'],
    ['en', 'The board upheld the fine, saying that the pump had leaked.', 'The board'],
    ['en', 'Its chair, Petra Moss, told members that the pump would stay.', 'Petra Moss'],
    ['en', 'The clerk was called a thief by a neighbour.', 'a neighbour'],
    ['en', 'Per the minutes, the council met at noon.', 'the minutes'],
    ['en', 'Petra Moss asked whether the pump had leaked.', 'Petra Moss'],
    ['en', 'The mill closed after the council warned that the pump might fail.', 'the council'],
    ['en', 'A sign taped to the door read: "Closed until the flour arrives."', 'A sign'],
    ['en', 'Petra Moss, who is hoping to stand again, said courage would be her asset.', 'Petra Moss'],
    ['en', 'An inquiry led by the judge Petra Moss found that the pump had leaked.', 'An inquiry'],
    ['en', 'The mill closed a week after the Brewers Guild warned that the pump might fail.', 'Guild'],
    [
      'en',
      'The judges freed the clerks, two men jailed in May, ruling that the trial was unfair.',
      'The judges',
    ],
    [
      'en',
      'The council claims that neighbours who told the court about the smell were wrong.',
      'The council',
    ],
    ['en', 'The brewer, who was once accused by a rival of theft, now says that he will sell.', 'The brewer'],
    ['en', 'Both the guild and its wardens said the pump had leaked.', 'the guild and its wardens'],
    ['en', 'Petra Moss, the chief brewer told the guild that the pump had leaked.', 'Petra Moss'],
    ['en', '"It leaks," said one brewer, aware that the pump was old.', 'one brewer'],
    [
      'en',
      'Officials from the mill and the port authority said that the pump had leaked.',
      'Officials from the mill',
    ],
    ['en', 'The family of Corporal Petra Moss say that the pump had leaked.', 'The family'],
    [
      'en',
      "The guild's warden, Ivo Lind, and her two clerks said the pump had leaked.",
      "The guild's warden, Ivo Lind, and her two clerks",
    ],
    ['es', 'Ana Sotres dijo no haber leído la carta, que la acusa de mentir.', 'Ana Sotres'],
    ['es', 'Según explicó la ingeniera, la bomba aguanta.', 'la ingeniera'],
    ['en', 'The clerk signed a letter sent by the tenant who accused him of theft.', 'the tenant'],
    ['en', 'Hundreds of brewers signed the letter, arguing that the pump was old.', 'Hundreds of brewers'],
    ['es', 'Las vecinas fueron avisadas por la junta de que la bomba no aguantaba.', 'la junta'],
    ['es', 'La ingeniera Ana Sotres vaticina un invierno seco.', 'Ana Sotres'],
    ['es', 'Ana Sotres, acusada por dos socios de mentir, afirma que la bomba aguanta.', 'Ana Sotres'],
    ['es', 'Ana Sotres tacha de burla la nota en la que, según la junta, pide perdón.', 'Ana Sotres'],
    ['es', 'El informe descarta que la bomba fallara.', 'El informe'],
    ['es', 'La bomba falló, informaron dos vecinos.', 'dos vecinos'],
  ])('%s: %s', (language, text, speaker) => {
    expect(readLine(text, language).speaker).toContain(speaker);
  });

  test.each<[Language, string]>([
    ['en', 'Petra Moss neither confirmed nor denied the report.'],
    ['en', 'A group said to rule the coast burned the mill.'],
    ['en', 'Petra Moss left without saying that the pump had leaked.'],
    ['en', 'Two witnesses called by the defence never came.'],
    ['en', 'Fear kept the women from reporting that the pump had leaked.'],
    ['en', 'The mill won a prize by flaunting a lead and vowing to hold it.'],
    ['en', 'The paper omitted even a passing mention of the pump.'],
    ['en', 'The runner, dubbed the blade, looked down.'],
    ['en', 'The ringing went on after the pump had leaked.'],
    ['en', 'Told of the "leak", the brewer sat down on the steps, sobbing.'],
    ['en', 'Petra Moss, a brewer; Ivo Lind, a clerk who answered to Moss; Ada Hale, a cook.'],
    ['en', 'The crowd marched to the mill, to demand the fall of President Petra Moss.'],
    ['en', 'A rule of the guild denied him a licence.'],
    ['en', 'The wardens responded with dogs and batons, injuring two brewers.'],
    ['en', 'The mill drew crowds, with the brewers portrayed in the press as heroes.'],
    ['en', 'Petra Moss was convicted in May; and Greta Lind has declared that she knew.'],
    ['es', 'Del cervecero Nicanor Sotres se decía que hablaba con la bomba.'],
    ['es', 'Se comenta en el pueblo que la bomba no aguanta.'],
    ['es', 'Ana Sotres se declaró no culpable ante la jueza.'],
  ])('is nobody where nobody says anything, %s: %s', (language, text) => {
    expect(readLine(text, language).speaker).toBeNull();
  });
});
