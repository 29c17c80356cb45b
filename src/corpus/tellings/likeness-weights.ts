import type { Sign } from './likeness.ts';

/**
 * How much each sign says, by logistic regression (`bench/same-happening-weights.ts`) over the lines of tests/sets alone:
 * the labelled pairs, and pairs made up of the other sets' sentences that are two happenings. Signs for one happening can
 * have no weight below zero, signs against it none above.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  party: 3.72,
  place: 2.51,
  'loose name': 1.18,
  'named before': 2.1,
  'further names': 0.97,
  'names alone': -0.5,
  act: 2.73,
  'said act': 1.48,
  'kin act': 1.01,
  'act beside': 0.93,
  'only words': -0.52,
  patient: 1.25,
  'patient name': 0.86,
  'other patient': -0.5,
  'other agent': -0.29,
  words: 0.55,
  'two languages': -0.58,
  figures: 0.64,
  'long figure': 0.61,
  'told again': -0.86,
};

/** What the signs of one happening weigh at least: by cross-validation 97 of 100 that weigh more are one. */
export const LEAST_LIKENESS = 4.8;
