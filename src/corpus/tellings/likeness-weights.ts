import type { Sign } from './likeness.ts';

/**
 * How much each sign says, by logistic regression (`bench/same-happening-weights.ts`) over the lines of tests/sets alone:
 * the labelled pairs, and pairs made up of the other sets' sentences that are two happenings. Signs for one happening can
 * have no weight below zero, signs against it none above.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  party: 3.73,
  place: 2.52,
  'loose name': 1.14,
  'named before': 2.33,
  'further names': 1.11,
  'names alone': -0.34,
  act: 2.63,
  'said act': 0,
  'kin act': 0.51,
  'act beside': 1.25,
  'only words': -0.56,
  patient: 1.27,
  'patient name': 0.9,
  'other patient': -0.55,
  'other agent': -0.74,
  words: 0.52,
  'two languages': -0.9,
  figures: 0.22,
  'long figure': 0.24,
  'told again': -0.61,
};

/** What the signs of one happening weigh at least: by cross-validation 97 of 100 that weigh more are one. */
export const LEAST_LIKENESS = 4.65;
