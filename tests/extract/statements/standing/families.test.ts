import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/model.ts';
import { readLine } from '../read-line.ts';
import { checkFirst } from './check-standings.ts';

describe('a wrong that somebody is said to have done', () => {
  checkFirst([
    ['en', 'The nurse told reporters that Simon Pell had forged her signature.', 'accusation'],
    ['en', 'Two clerks say Simon Pell took cash from the till without permission.', 'accusation'],
    ['en', 'Simon Pell doctored the figures, two clerks said.', 'accusation'],
    ['en', '"You robbed us," Nora Vail told the director.', 'accusation'],
    ['en', '"This firm," Nora Vail said, "poisoned the well."', 'accusation'],
    ['en', 'They say Simon Pell shredded the letters.', 'accusation'],
    ['en', 'Divers complained that the company had failed to warn them.', 'accusation'],
    ['en', 'Opponents branded Simon Pell a liar.', 'accusation'],
    ['es', 'Los vecinos dicen que Mario Sanz los engañó.', 'accusation'],
    ['es', '"Nos mintieron", denunció una vecina.', 'accusation'],
    ['es', 'Dicen que la gerente Marta Lema quemó los papeles.', 'accusation'],
    ['es', 'Mario Sanz cobró comisiones ilegales, según la policía.', 'accusation'],
  ]);
});

describe('what is no accusation', () => {
  checkFirst([
    ['en', 'The storm killed four people, officials said.', ''],
    ['en', 'The village lies in a valley, the guide said.', ''],
    ['en', 'The goalkeeper blamed the low sun for the goal.', ''],
    ['en', 'Simon Pell could have stolen the ring, the guide said.', ''],
    ['en', 'Did Simon Pell steal the ring?', ''],
    ['en', 'Anyone convicted of fraud is barred from office.', ''],
    ['en', 'The painter beat his own record, his agent said.', ''],
    ['es', 'La tormenta mató a cuatro personas, según la alcaldía.', ''],
    ['es', 'Si Marta Lema fuera condenada, perdería el cargo.', ''],
    ['es', 'La sierra de la Sentencia amaneció nevada.', ''],
  ]);
});

describe('a denial', () => {
  checkFirst([
    ['en', 'The singer Dora Finch brushed off the allegations on Monday.', 'denial'],
    ['en', '"There is not a word of truth in it," snorted Dora Finch.', 'denial'],
    ['en', 'Dora Finch insists that she did nothing wrong.', 'denial'],
    ['en', 'Dora Finch said her manager had never falsified a receipt.', 'denial'],
    ['en', 'Dora Finch denies pocketing the fees.', 'denial'],
    ['es', '"Es una patraña", zanjó el exalcalde.', 'denial'],
    ['es', '"No he robado nada", aseguró Ramiro Tello a la salida.', 'denial'],
    ['es', 'La alcaldesa Inés Mera rechazó tajantemente las acusaciones.', 'denial'],
    ['es', 'Inés Mera calificó la denuncia de disparate.', 'denial'],
  ]);
});

describe('a charge, a plea, a conviction, a finding', () => {
  checkFirst([
    ['en', 'Detectives have charged a porter with the theft of a lamp.', 'charge'],
    ['en', 'Mayor Tom Ashby is facing trial for bribery.', 'charge'],
    ['es', 'El juez imputó a Marta Lema un delito de estafa.', 'charge'],
    ['es', 'El gerente será juzgado por estafa en junio.', 'charge'],
    ['es', 'Marta Lema se declaró inocente ante el tribunal.', 'plea'],
    ['en', 'The judge gave Tom Ashby two years in prison.', 'conviction'],
    ['en', 'Tom Ashby will now serve the nine-year term handed down in May.', 'conviction'],
    ['es', 'Ramiro Tello fue condenado en 2015 por fraude.', 'conviction'],
    ['en', 'The court threw out the case against Tom Ashby.', 'finding'],
    ['en', 'No pilot was careless, the accident board ruled.', 'finding'],
    ['en', 'An appeals court quashed the conviction of Tom Ashby.', 'finding'],
    ['es', 'La Audiencia archivó la causa contra Marta Lema.', 'finding'],
    ['es', 'Ningún piloto fue imprudente, dictaminó la junta.', 'finding'],
  ]);

  checkFirst([
    ['en', 'The judge ruled that Tom Ashby could travel.', ''],
    ['en', 'The board sought to overturn the verdict.', ''],
    ['en', 'Goalkeeper Rhona Kell was cleared to play on Sunday.', ''],
    ['en', 'The shop will charge guests a small fee.', ''],
  ]);
});

describe('whom a standing is about', () => {
  test.each<[Language, string, readonly string[]]>([
    ['en', 'The archbishop blamed his treasurer, Simon Pell, for the missing funds.', ['Simon Pell']],
    ['en', 'Ten years after he was convicted of forgery, the painter Simon Pell is famous.', ['Simon Pell']],
    [
      'en',
      'Two officers, Sergeant Simon Pell and Constable Tom Ashby, have been charged with perjury.',
      ['Simon Pell', 'Tom Ashby'],
    ],
    ['en', 'The bank is suing its former director, Simon Pell, for theft.', ['Simon Pell']],
    ['es', 'El sindicato culpa del accidente al jefe de obra, Mario Sanz.', ['Mario Sanz']],
    ['es', 'El jurado absolvió por unanimidad al boticario Mario Sanz.', ['Mario Sanz']],
  ])('%s: %s', (language, text, about) => {
    expect(readLine(text, language).accused).toEqual(about);
  });
});

describe('what a longer sentence tells', () => {
  checkFirst([
    ['es', 'La jueza condenó a diez años de cárcel a Marta Lema.', 'conviction'],
    ['es', 'El juez procesó ayer a Marta Lema por estafa.', 'charge'],
    ['es', 'Imputada por soborno, Marta Lema volvió al cargo.', 'charge'],
    ['es', 'Marta Lema afirma que jamás firmó el contrato.', 'denial'],
    ['en', 'Tom Ashby has always said he knew nothing about the letters.', 'denial'],
    ['en', 'Reports that Tom Ashby had hidden the bell were flatly contradicted by his aide.', 'denial'],
    ['en', 'The convictions of two porters, Tom Ashby and Nora Vail, were quashed in May.', 'finding'],
    ['en', 'It took the jury an hour to find Tom Ashby guilty of arson.', 'conviction'],
    ['en', 'The board voted to meet in May.', ''],
    ['en', 'Two pilots who left the airline last year say Tom Ashby falsified the logs.', 'accusation'],
    ['es', 'Un vecino dice que el jurado, presidido por Marta Lema, amañó el premio.', 'accusation'],
  ]);
});
