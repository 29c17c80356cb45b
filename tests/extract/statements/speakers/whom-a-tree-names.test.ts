import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';
import { readLine } from '../read-line.ts';
import { wordsAt } from '../words-at.ts';

describe('which of several nouns says it', () => {
  test.each<[Language, string, string]>([
    ['en', 'Guild Director Petra Moss said the pump had leaked.', 'Petra Moss'],
    ['en', 'The head of the Brewers Union (BRU), Petra Moss, warned that the pump had leaked.', 'Petra Moss'],
    [
      'es',
      'El presidente de la Unión Cervecera (UCE), Nicanor Sotres, advirtió que la bomba falla.',
      'Nicanor Sotres',
    ],
    ['en', 'That would be a great help since the brewers have admitted that the pump leaks.', 'the brewers'],
    ['en', 'Dozens of tenants have alleged thefts by two wardens.', 'Dozens of tenants'],
    ['en', 'Moss was mocked by Corvale-based brewers for the leak.', 'Corvale-based brewers'],
    [
      'en',
      'The neighbours Petra Moss and Ivo Lind, who left early, said the pump had leaked.',
      'Petra Moss and Ivo Lind',
    ],
    ['en', 'The leak has unnerved the town, with officials saying it was old.', 'officials'],
    ['en', 'The council has labelled the tenants as thieves.', 'The council'],
    ['en', 'The parties, at which Petra Moss has admitted drinking, were held in the mill.', 'Petra Moss'],
    ['en', 'The choir yesterday accused the council of theft.', 'The choir'],
    [
      'es',
      'Moss no ha cerrado la bomba, según informó ayer un portavoz de la junta.',
      'un portavoz de la junta',
    ],
    ['es', '"La bomba aguanta", asegura el escrito.', 'el escrito'],
    ['es', 'Según el alcalde, Nicanor Sotres y su hermano escondían la bomba.', 'el alcalde'],
    [
      'es',
      'Según el delegado del Gobierno en Corvale, Nicanor Sotres, a la isla llegó la bomba.',
      'Nicanor Sotres',
    ],
    ['es', 'La bomba pierde aceite, asegura la ONG Mar Limpia.', 'ONG Mar Limpia'],
    ['en', 'Petra Moss denied having taken money from the guild.', 'Petra Moss'],
    ['en', 'Moss Mills S.A. insists that the pump is new.', 'Moss Mills S.A.'],
    ['en', 'A judge found, after two years of hearings, that the pump had leaked.', 'A judge'],
    ['en', 'Petra Moss warned her brewers against haste.', 'Petra Moss'],
    ['en', 'Petra Moss warned the town not to wait.', 'Petra Moss'],
    ['en', 'The town is tired of the mill, according to pollster Petra Moss.', 'Petra Moss'],
    ['en', 'The water watchdog concluded that the pump had leaked.', 'The water watchdog'],
    ['en', 'Petra Moss called on the town to close the mill.', 'Petra Moss'],
    ['en', 'Petra Moss has defended the sale of the mill as a "sovereign decision".', 'Petra Moss'],
    ['en', 'Petra Moss told the court that she was guilty.', 'Petra Moss'],
    ['es', 'El ex alcalde afirmó que la bomba falla.', 'El ex alcalde'],
    ['en', 'According to the accord foreign observers were to watch the pump.', 'the accord'],
    ['en', 'One brewer, citing figures taken from a ledger, alleged Moss sold the pump.', 'One brewer'],
    ['en', '"It is a leak," said water law expert Petra Moss QC.', 'Petra Moss QC'],
    [
      'en',
      'The warden of the brewers club, Alemark, accused Moss of theft.',
      'The warden of the brewers club, Alemark',
    ],
    ['en', 'The owner of the mill, Sulva Works, said the pump had leaked.', 'Sulva Works'],
    ['en', 'The mayor blamed the leak on frost, and Moss left.', 'The mayor'],
    ['en', 'Yesterday guild officials, who met in May, said the pump had leaked.', 'guild officials'],
    ['en', 'The pump has leaked, yesterday guild officials said.', 'guild officials'],
    ['en', 'Asked by the brewer, Petra Ann Moss, 40-year-old Ivo Lind denied flooding the mill.', 'Ivo Lind'],
    ['es', 'Lea también: Nicanor Sotres negó que la bomba falle.', 'Nicanor Sotres'],
    ['en', 'Brewers claim former chair Petra Moss flooded the mill.', 'Brewers'],
    ['en', 'Speaking before the vote, Petra Moss, a close friend, said: "It leaks."', 'Petra Moss'],
    [
      'en',
      "Petra Moss, the guild's former chief brewer, who left in May, said the pump had leaked.",
      'Petra Moss',
    ],
    ['en', 'The woman who lost the key wrote in the guild paper: "The pump leaked."', 'The woman'],
    [
      'en',
      'Last night Petra Moss, the brewer who sold malt to the guild, claimed Lind had been a client.',
      'Petra Moss',
    ],
    [
      'en',
      'The mill is shunned by human rights activists, who have pledged to close it.',
      'human rights activists',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(readLine(text, language).speaker).toBe(speaker);
  });

  test.each<[Language, string]>([
    ['es', 'Las palabras de Ana Sotres culpando a la junta son graves.'],
    ['es', 'Los países de la Unión se han comprometido a que la bomba aguante.'],
    ['es', 'La bomba falló, siguió la misma rutina de siempre.'],
    ['es', 'Los plazos, según el Código Penal, son de seis años.'],
    ['en', 'The decision by Mayor Petra Moss to close the road suggests that she knew.'],
    ['en', 'The guild has charged him as a smuggler.'],
    ['en', 'The guild wants to try two brewers for an alleged theft.'],
    ['es', 'Hay dos juntas que no son reconocidas por la alcaldesa.'],
    ['en', 'The harvest promised to be late by more than a month.'],
    ['es', 'La sala no es grande, pero cuenta con un coro que canta que da gusto.'],
    ['en', 'The fall of the guild – accused Petra Moss of theft.'],
    ['es', 'Quizá se negaba a ver más desgracias la alcaldesa.'],
    ['en', 'The pump is cheap, but brewers are worried that it leaks.'],
    ['en', 'The clerk has been reported to the police by the guild.'],
    ['en', 'They hand out flyers, praising the pump.'],
  ])('is nobody where a thing stands there, %s: %s', (language, text) => {
    expect(readLine(text, language).speaker).toBeNull();
  });
});

describe('a pronoun beside a name', () => {
  test.each<[string, string]>([
    ['When Ivo Lind arrived, he said the pump had leaked.', 'Ivo Lind'],
    ['Two friends of Ivo Lind paid her but she said the pump had leaked.', 'she'],
    ['Though he would stay if Ivo Lind leaves, in May he told the guild that he was tired.', 'he'],
  ])('names whom it means only where nobody governs the name: %s', (text, speaker) => {
    expect(readLine(text, 'en').speaker).toBe(speaker);
  });
});

describe('a pronoun that nothing explains', () => {
  test.each<[Language, string, string]>([
    ['en', 'They said the pump had leaked.', 'They'],
    ['en', 'It alleges that Petra Moss flooded the mill.', 'It'],
    ['en', 'They also said that Petra Moss had claimed the mill was hers.', 'They'],
    ['en', '"The pump leaks," she said.', 'she'],
    ['en', 'He denied the charges.', 'He'],
    ['es', 'Ella contó que la bomba falló.', 'Ella'],
  ])('speaks as it stands, %s: %s', (language, text, speaker) => {
    const { document, sentences } = lineAnalysis(text, language);
    const said = sentences[0]?.speaker;
    expect(wordsAt(document.text, said)).toBe(speaker);
    expect(said?.entity).toBeNull();
  });

  test.each<[Language, string]>([
    ['en', 'It is clear that the pump leaked.'],
    ['en', 'It is claimed that the pump leaked.'],
    ['en', 'It suggests that the pump leaked.'],
    ['en', '"They said the pump had leaked."'],
    ['en', 'Petra Moss felt safe until May, when riots - blamed mostly on the guild - spread.'],
    [
      'en',
      'Repairs stopped after Corvale began digs in the valley amid claims that it would drain the mill.',
    ],
    [
      'en',
      'The note that "the pump was old and had leaked" contradicts the warden\'s claim that it was new.',
    ],
  ])('is nobody where nobody speaks, %s: %s', (language, text) => {
    expect(readLine(text, language).speaker).toBeNull();
  });
});
