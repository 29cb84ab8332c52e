import { describe, expect, test } from 'vitest';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { isNone, isSet } from '../../../domain/agreement/fact.ts';
import { factsIn } from '../../../domain/agreement/facts-in.ts';
import { limitNames } from '../../../domain/agreement/limit.ts';

describe('France-Kazakhstan, of which no article was read', () => {
  const facts = factsIn(franceKazakhstan);
  const unset = facts.filter(({ rule }) => !isSet(rule) && !isNone(rule)).map(({ place }) => place);

  test('has nothing verified', () => {
    expect(facts.filter(({ rule }) => isSet(rule) && rule.certainty === 'verified')).toEqual([]);
  });

  test('leaves unset whatever was not found, beside its times', () => {
    expect(unset.filter((place) => !place.startsWith('limits / '))).toEqual([
      'parties / 1 / ratified',
      'parties / 1 / notified',
      'parties / 2 / notified',
      'entryIntoForce',
      'treatedAsNationals',
      'scopes / 1 / from',
      'scopes / 2 / limbs',
      'scopes / 2 / from',
      'scopes / 3 / limbs',
      'scopes / 3 / from',
      'exclusions',
      'noRequest',
      'counting / calendar',
      'counting / firstDay',
      'counting / restDays',
      'counting / rollForward',
      'interview',
      'evidence',
      'refusalInWriting',
      'refusalGrounds',
      'transitFrom',
      'transitGrounds',
      'transitDuty',
      'transitModes',
      'travelDocument / issuer / third-country-national',
      'travelDocument / issuer / stateless-person',
      'travelDocument / validity / third-country-national',
      'travelDocument / validity / stateless-person',
      'transport',
      'crossingPoints',
      'requestChannel',
      'requestForms',
      'requestBiometrics',
      'workingLanguage',
      'prevailingText',
      'costs',
      'wrongTransferCosts',
      'personalData',
      'suspending',
      'denouncing',
    ]);
  });

  test('leaves unset each part of each time, but for what is reported or a lead', () => {
    const known = facts.filter(({ place, rule }) => place.startsWith('limits / ') && isSet(rule)).map(({ place }) => place);
    expect(known).toEqual([
      'limits / evidence / period',
      'limits / urgent-reply / period',
      'limits / urgent-arrival / period',
      'limits / transfer / period',
    ]);
    const parts = ['period', 'start', 'expiry', 'extension'];
    const every = limitNames.flatMap((name) => parts.map((part) => `limits / ${name} / ${part}`));
    expect(unset.filter((place) => place.startsWith('limits / ')).sort()).toEqual(
      every.filter((place) => !known.includes(place)).sort(),
    );
  });
});
