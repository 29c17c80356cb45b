import { describe, expect, it, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { lineAnalysis } from '../line-material.ts';

function groups(text: string, language: Language = 'en'): readonly (number | null)[] {
  return lineAnalysis(text, language).sentences.map(({ group }) => group);
}

describe('what the accused say right after a claim', () => {
  test.each([
    'Two clerks accuse the banker Laura Whitcombe of shredding letters. "We shredded nothing," Whitcombe said.',
    'Two clerks accuse the banker Laura Whitcombe of theft. Her lawyer says she never had a key.',
  ])('is a reply in the group of the claim: %s', (text) => {
    expect(groups(text)).toEqual([0, 0]);
    expect(lineAnalysis(text).sentences[1]?.standings).toContain('denial');
  });

  it('is a reply and no denial where nothing is denied', () => {
    const text =
      'Two clerks accuse the banker Laura Whitcombe of shredding letters. Whitcombe says she will speak at the trial.';
    expect(groups(text)).toEqual([0, 0]);
    expect(lineAnalysis(text).sentences[1]?.standings).toEqual([]);
  });

  it('is none when the sentence tells something else', () => {
    const text =
      'Two clerks accuse the banker Laura Whitcombe of theft. Whitcombe opened a branch in May and said trade was good.';
    expect(groups(text)).toEqual([null, null]);
  });

  test.each<[string, Language]>([
    ['A lawsuit says the brewer Laura Whitcombe diluted the beer. She said she was proud of it.', 'en'],
    [
      'Two clerks accuse the banker Laura Whitcombe of theft. Her sister, speaking for her, said the film lied.',
      'en',
    ],
    [
      'An audit says the charity Hale Trust lost track of two million. Director Norah Falk disputes the figure.',
      'en',
    ],
    ['La bióloga Marta Gil niega haber copiado. Una revista la acusa de publicar gráficos ajenos.', 'es'],
    ['El árbitro Mario Vega fue imputado por recibir relojes. Se declaró inocente.', 'es'],
    [
      'Un exsocio dice que la modista Carla Ruiz falsificó sus firmas. "Firmo yo desde niña", contesta ella.',
      'es',
    ],
  ])('is joined to it by pronoun, by who speaks for them, or before it: %s', (text, language) => {
    expect(groups(text, language)).toEqual([0, 0]);
  });

  it('stands with its own claim where two claims come with two replies', () => {
    const text =
      'Two bidders say that Peter Hanley rigged the tender. Hanley denies it. A third bidder accuses him of asking for a boat. He never asked anyone for anything, Hanley says.';
    expect(groups(text)).toEqual([0, 0, 1, 1]);
  });

  it('is none in another case', () => {
    const text =
      'Police accuse Peter Hanley of arson. In another case, Hanley denies that he owes rent to the town.';
    expect(groups(text)).toEqual([null, null]);
  });
});

describe('what was found right after a claim', () => {
  it('is found by a court without the name', () => {
    const text =
      'En 1997 un tribunal condenó por espionaje al cartógrafo Mario Vega. La Corte Suprema anuló el fallo en 2011.';
    expect(groups(text, 'es')).toEqual([0, 0]);
  });

  it('joins claim and reply', () => {
    const text =
      'Neighbours accuse the brewer Laura Whitcombe of wasting water. Whitcombe denies the claim. Inspectors found that a valve was broken.';
    expect(groups(text)).toEqual([0, 0, 0]);
  });
});

describe('a wrong that somebody is said to have done', () => {
  it('accuses whom it is told of', () => {
    const { sentences, entities } = lineAnalysis('The union says that Peter Hanley falsified the minutes.');
    expect(sentences[0]?.accused.map((entity) => entities[entity]?.name)).toEqual(['Peter Hanley']);
  });

  it('is denied where it is said not to have been done', () => {
    const { sentences } = lineAnalysis('The union says that Peter Hanley never falsified the minutes.');
    expect(sentences[0]?.standings).toEqual(['denial']);
  });

  test.each([
    'Peter Hanley could be charged with fraud.',
    'If Peter Hanley were convicted, he would resign.',
    'Laura Whitcombe plays a banker convicted of murder.',
    'The union says that Peter Hanley was robbed.',
  ])('is none where it did not happen, or happened to him: %s', (text) => {
    expect(lineAnalysis(text).sentences[0]?.standings).toEqual([]);
  });
});

describe('what is known to be missed', () => {
  // What is a wrong is a list of verbs.
  it.fails('a wrong told by a verb that is harmless elsewhere', () => {
    expect(
      lineAnalysis('The union says that Peter Hanley watered the milk.').sentences[0]?.standings,
    ).toEqual(['accusation']);
  });
});

describe('claims and answers in longer talk', () => {
  test.each<[string, readonly (number | null)[], Language]>([
    [
      'The guild blames the baker, Tom Ashby, for the fire. It says he left the oven on. Ashby told the paper that the oven was cold.',
      [0, 0, 0],
      'en',
    ],
    [
      'Tenants say baker Tom Ashby hid the leases. His cousin, Nora Vail, is accused of forging a will. Ashby says the leases are in a drawer. Vail says she has never seen the will.',
      [0, 1, 0, 1],
      'en',
    ],
    [
      'A runner has accused the winner, Tom Ashby, of cutting a corner. "I ran all of it," said his lawyer. Race stewards ruled that he had.',
      [0, 0, 0],
      'en',
    ],
    [
      'Los vecinos demandaron a la fábrica Hornos Vela por el humo. La empresa niega que el humo sea suyo. Los análisis determinaron que viene de una mina.',
      [0, 0, 0],
      'es',
    ],
    [
      'Two clerks accuse the banker Tom Ashby of theft. The inquiry into the storm found the harbour master at fault.',
      [null, null],
      'en',
    ],
    [
      'Police accuse Tom Ashby of arson. A magistrate ruled that the hearing would be held in May.',
      [null, null],
      'en',
    ],
  ])('%s', (text, expected, language) => {
    expect(groups(text, language)).toEqual(expected);
  });
});

describe('who answers a claim', () => {
  test.each<[string, string, Language]>([
    [
      'whoever defends in court',
      'Prosecutors have charged the banker Tom Ashby with theft. The defence said every page had been counted.',
      'en',
    ],
    [
      'the head of the body that stands accused',
      'A lawsuit accuses four guards of locking the gate. Warden Laura Whitcombe said her guards "kept to the rules".',
      'en',
    ],
    [
      'the owner of a thing that has no name',
      "Villagers say the brick factory poisoned the pond. The factory's owner, Elvan, says its water is clean.",
      'en',
    ],
    [
      'the firm, by its kind',
      'El sindicato denunció que la naviera Mareola hundió dos barcas. «Es falso», respondió la compañía.',
      'es',
    ],
    [
      'the club for its trainer',
      'Dos exjugadoras aseguran que el entrenador Mario Vega las drogaba. El club desmintió que Vega tuviera la llave.',
      'es',
    ],
    [
      'who owns up to it',
      'A nurse complained that the surgeon Laura Whitcombe had operated while drunk. Whitcombe admitted it and apologised.',
      'en',
    ],
    [
      'a deed told without a word of accusing, denied',
      'A former clerk told a newspaper that the banker Tom Ashby kept two ledgers. Ashby says there was never a second ledger.',
      'en',
    ],
  ])('%s', (_, text, language) => {
    expect(groups(text, language)).toEqual([0, 0]);
  });

  test.each<[string, string, Language]>([
    [
      'no other firm',
      'La empresa Minzul está acusada de enterrar residuos. Su vecina, Aguas Claras, niega haber enterrado nada.',
      'es',
    ],
    [
      'nobody who only accuses back',
      'The drivers say the manager, Tom Ashby, ran a van at their line. Ashby says the drivers slashed his tyres.',
      'en',
    ],
    [
      'no judge',
      'Police accuse Laura Whitcombe of fraud. The judge said the deal was too binding for Whitcombe.',
      'en',
    ],
    [
      'no two people who talk of a match',
      'The coach said that Tom Ashby played well. Ashby said the match was long.',
      'en',
    ],
    [
      'no commission of an earlier year',
      'The victims blame the driver Tom Ashby for the crash. A commission concluded in 2011 that the railway museum lost money.',
      'en',
    ],
  ])('%s', (_, text, language) => {
    expect(groups(text, language)).toEqual([null, null]);
  });

  it('who admits it does not deny it', () => {
    const { sentences } = lineAnalysis(
      'A nurse complained that the surgeon Laura Whitcombe had operated while drunk. Whitcombe admitted it and apologised.',
    );
    expect(sentences[1]?.standings).not.toContain('denial');
    expect(sentences[1]?.replying).toHaveLength(1);
  });

  // What is denied is not compared with what is claimed.
  it.fails('who denies something else', () => {
    const text =
      'The coach Laura Whitcombe is accused of weighing girls in public. Whitcombe denies that she was ever paid in cash.';
    expect(groups(text)).toEqual([null, null]);
  });
});

describe('what would prove a claim and was never seen', () => {
  test.each<[string, Language]>([
    [
      'Two reporters claimed in 2017 that Laura Whitcombe took cash from a gang. The dinner was allegedly videotaped, but no recording has actually surfaced.',
      'en',
    ],
    [
      'Dos diarios acusaron a Laura Soto de cobrar sobornos de una banda. La entrega habría sido grabada, pero no ha aparecido ningún vídeo.',
      'es',
    ],
  ])('is a finding in the group of the claim: %s', (text, language) => {
    expect(groups(text, language)).toEqual([0, 0]);
    expect(lineAnalysis(text, language).sentences[1]?.standings).toContain('finding');
  });
});

test('an attorney general replies for nobody who is charged', () => {
  const text =
    'Laura Whitcombe is charged with shooting a doctor. The standard reward comes on top of one announced earlier by Attorney General Norah Falk.';
  expect(lineAnalysis(text).sentences[1]?.replying).toEqual([]);
  expect(groups(text)).toEqual([null, null]);
});

test('what officials still ask is no finding', () => {
  const text =
    'This man, Tom Vos, has been charged in the harbour fire. Now officials are investigating whether Vos, who remains at large, is linked to all three fires.';
  expect(lineAnalysis(text).sentences[1]?.standings).not.toContain('finding');
});
