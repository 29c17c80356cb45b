import { describe } from 'vitest';
import { checkFirst } from '../check-standings.ts';

describe('one kind is not told for another', () => {
  checkFirst([
    ['en', 'The Medical Tribunal struck off Nils Oberg, ruling that he had robbed a patient.', 'finding'],
    ['en', "An auditor's report faults the director, Nils Oberg, for hiding two contracts.", 'finding'],
    ['en', 'Nora Vail faults the director, Nils Oberg, for hiding two contracts.', 'accusation'],
    ['es', 'Nilo Paz, que en 2018 se había declarado culpable de estafa, compró el club.', 'plea'],
    ['en', 'Nils Oberg, one of the alleged drivers, entered a plea of no contest on Monday.', 'plea'],
    ['en', 'Nora Vail was impeached in May.', ''],
  ]);
});

describe('a judgement of no court, and a finding of no fault', () => {
  checkFirst([
    ['es', 'El VAR absolvió al lateral de una mano.', ''],
    ['en', 'VAR cleared the defender of a handball.', ''],
    ['en', 'The glider had been built from a kit in 1961, the investigators established.', ''],
    ['en', 'The audit established that the school was heating two rooms that had stood empty.', ''],
    ['en', 'The audit established that the mayor had hidden two contracts.', 'finding'],
    ['es', 'La sala levantó la suspensión de las obras del puente.', ''],
  ]);
});
