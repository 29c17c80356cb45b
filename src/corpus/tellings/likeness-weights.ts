import type { Sign } from './likeness.ts';

/**
 * How much each sign says, by logistic regression (`bench/same-happening-weights.ts`) over the lines of tests/sets alone:
 * the labelled pairs, and pairs made up of the other sets' sentences that are two happenings. Signs for one happening can
 * have no weight below zero, signs against it none above.
 */
export const WEIGHTS: Readonly<Record<Sign, number>> = {
  party: 4.4,
  place: 1.79,
  'loose name': 2.14,
  'named before': 3.25,
  'further names': 0.57,
  'names alone': -0.4,
  act: 2.81,
  'said act': 0.0,
  'kin act': 0.04,
  'act beside': 2.02,
  'only words': -0.71,
  patient: 1.14,
  'patient name': 0.92,
  'other patient': -0.68,
  'other agent': -0.06,
  words: 0.17,
  'two languages': -0.66,
  figures: 0.85,
  'long figure': 0.47,
  'told again': -1.06,
};

/** What the signs of one happening weigh at least: by cross-validation 95 of 100 that weigh more are one. */
export const LEAST_LIKENESS = 4.9;
