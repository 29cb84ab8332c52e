import { describe, expect, test } from 'vitest';
import type { ConvictedTransfer } from '../../../domain/convicted-transfer/convicted-transfer.ts';
import { type HandOverCondition, handOverConditions } from '../../../domain/convicted-transfer/hand-over-condition.ts';
import { barringHandOver, handOverGuard } from '../../../domain/convicted-transfer/hand-over-guard.ts';
import { handOverTable } from '../../../domain/convicted-transfer/hand-over-table.ts';
import { convictedPersonTreaties } from '../../../domain/convicted-transfer/register.ts';
import type { TransferOwnFile } from '../../../domain/convicted-transfer/transfer-own-file.ts';
import { brazil } from '../../../domain/convicted-transfer/treaties/brazil.ts';
import { stateOf } from '../../../domain/state-code.ts';
import { assessed, day, decidedAt, KZ, moment, rules, sentence } from './specimen-facts.ts';
import { complete, type Files, handedOver, handOver, lacking, type StepName } from './specimen-transfer.ts';

const ofAbsence: readonly HandOverCondition[] = ['stop', 'claim', 'holds', 'another-procedure', 'other-side'];

describe('a hand-over is let happen', () => {
  test('where every condition is met, each with its source and its day', () => {
    expect(lacking(complete())).toEqual([]);
    const standings = handOverGuard({ ...complete(), rules, at: decidedAt });
    expect(standings.map(({ condition }) => condition)).toEqual([...handOverConditions]);
    for (const { condition, source, since, is } of standings) {
      expect(source, condition).not.toBe('');
      expect(is, condition).toBe('met');
      // That there is no stop, no hold and no other file is nothing that somebody recorded.
      if (!ofAbsence.includes(condition)) expect(since, condition).toBeDefined();
    }
  });

  test('and is then done', () => expect(handedOver().shared.status).toBe('handed-over'));
});

/** What each step alone makes a condition of. */
const missing: readonly (readonly [StepName, readonly StepName[], readonly string[]])[] = [
  ['verification', [], ['consent-verified not-known']],
  ['finality', [], ['finality not-known']],
  ['proceedings', [], ['other-proceedings not-known']],
  ['nationality', [], ['nationality not-known']],
  ['dualCriminality', [], ['dual-criminality not-known']],
  ['courtDecision', [], ['court-decision not-known']],
  ['assessment', [], ['real-risk not-known']],
  ['fitness', [], ['fitness not-known']],
  ['travelDocument', [], ['travel-document not-known']],
  ['confirmation', [], ['confirmation not-known']],
  ['plan', ['confirmation'], ['fitness not-known', 'travel-document not-known', 'plan not-known', 'confirmation not-known']],
];

describe('nobody is handed over where one step alone is missing:', () => {
  test.for(missing)('%s', ([name, also, bars]) => {
    const files = complete(name, ...also);
    expect(lacking(files)).toEqual(bars);
    const done = handOver(files);
    expect(done.ok && done.value.shared?.status).toBe('handed-over-in-breach');
  });
});

const shared = (but: Partial<ConvictedTransfer>): Files => {
  const files = complete();
  return { ...files, shared: { ...files.shared, ...but } as ConvictedTransfer };
};

const owns = (side: 'sentencing' | 'administering', but: Partial<TransferOwnFile>): Files => {
  const files = complete();
  return { ...files, owns: { ...files.owns, [side]: { ...files.owns[side], ...but } } };
};

const at = decidedAt;
const whole = complete().shared;
const given = whole.consents?.[0];
const consents = given === undefined ? [] : [{ ...given, withdrawal: { at, official: 'O', recordedAt: at } }];
const assessment = complete().owns.sentencing.assessment;
const stopped = { n: 1, country: KZ, basis: 'assessment', foundAt: at, by: 'x' } as const;
const hold = { n: 1, kind: 'other', reason: 'R', placedAt: at, by: 'x' } as const;
const short = { ...sentence.sentence, imposed: { is: 'term' as const, years: 3, months: 1, days: 25 } };

/** Something wrong with what is there, and every condition that it breaks. */
const wrong: readonly (readonly [string, Files, readonly HandOverCondition[]])[] = [
  ['the consent was taken back', shared({ consents }), ['consent', 'both-states', 'consent-verified']],
  ['the judgment is appealed', shared({ finality: { ...whole.finality, final: false } as never }), ['finality']],
  ['the measure is not custodial', shared({ sentence: { ...whole.sentence, custodial: false } as never }), ['custodial']],
  [
    'it is no crime there',
    shared({ dualCriminality: { ...whole.dualCriminality, found: { is: 'no-crime' } } as never }),
    ['dual-criminality'],
  ],
  [
    'the person is no national there',
    shared({ nationality: { ...whole.nationality, national: false } as never }),
    ['nationality'],
  ],
  [
    'other proceedings are open',
    shared({ proceedings: { ...whole.proceedings, pending: true } as never }),
    ['other-proceedings'],
  ],
  [
    'nobody looked for other proceedings of late',
    shared({ proceedings: { ...whole.proceedings, checkedOn: day('2026-05-01') } as never }),
    ['other-proceedings'],
  ],
  [
    'less than a year was left on receipt, and the court decided on a longer sentence',
    shared({
      sentence: {
        ...whole.sentence,
        sentence: { ...short, imposed: { is: 'term' as const, years: 3, months: 1, days: 0 } },
      } as never,
    }),
    ['time-left', 'court-decision'],
  ],
  ['the sentencing State found a real risk', owns('sentencing', { stops: [stopped] }), ['stop']],
  ['the administering State found a real risk', owns('administering', { stops: [stopped] }), ['other-side']],
  [
    'the register keeps a risk from another case',
    {
      ...complete(),
      keptBy: {
        sentencing: [{ caseId: 'c', entries: [{ kind: 'stop', n: 1, country: KZ, since: at, by: 'x' }] }],
        administering: [],
      },
    },
    ['stop'],
  ],
  ['the sentencing State holds it', owns('sentencing', { holds: [hold] }), ['holds']],
  ['the administering State holds it', owns('administering', { holds: [hold] }), ['other-side']],
  [
    'the risks were assessed long ago',
    owns('sentencing', { assessment: { ...assessment, assessedAt: moment('2026-05-10T00:00:00.000Z') } as never }),
    ['real-risk'],
  ],
  [
    'a risk is undetermined',
    owns('sentencing', { assessment: { ...assessment, countries: assessed('undetermined').countries } as never }),
    ['real-risk'],
  ],
  ['who agreed assessed', owns('sentencing', { assessment: { ...assessment, by: 'vn-agrees' } as never }), ['real-risk']],
  [
    'a State on the way was not looked at',
    shared({ plan: { ...('plan' in whole ? whole.plan : {}), through: [stateOf('UZ')] } } as never),
    ['real-risk'],
  ],
  [
    'the person is unfit',
    owns('sentencing', { fitness: { ...complete().owns.sentencing.fitness, fit: false } as never }),
    ['fitness'],
  ],
  [
    'the certificate ends before the arrival',
    owns('sentencing', { fitness: { ...complete().owns.sentencing.fitness, validUntil: day('2026-05-31') } as never }),
    ['fitness'],
  ],
  [
    'the document ends too soon',
    shared({ travelDocument: { ...whole.travelDocument, validUntil: day('2026-06-07') } as never }),
    ['travel-document'],
  ],
  ['the treaty is another', shared({ instrument: 'another' }), ['instrument']],
  [
    'one person recorded and verified the consent',
    shared({ consents: given === undefined ? [] : [{ ...given, by: 'kz-consul' }] }),
    ['consent-verified'],
  ],
];

describe('nobody is handed over where', () => {
  test.for(wrong)('%s', ([, files, broken]) => {
    expect(lacking(files).map((bar) => bar.split(' ')[0])).toEqual(
      handOverConditions.filter((condition) => broken.includes(condition)),
    );
    const forgetful = Object.fromEntries(
      Object.entries(handOverTable).filter(([condition]) => !broken.some((one) => one === condition)),
    );
    expect(barringHandOver({ ...files, rules, at }, forgetful)).toEqual([]);
  });

  test('its assessor would let the person go', () => expect(lacking(complete(), 'vn-assesses')).toEqual(['real-risk not-met']));

  test('the treaty is not in force on the day', () =>
    expect(
      barringHandOver({ ...complete(), rules: { ...rules, treaties: convictedPersonTreaties }, at }).map(
        ({ condition }) => condition,
      ),
    ).toEqual(['instrument']));
});

test('a treaty of which little was read asks for no least time and for no freedom from other proceedings', () => {
  const standings = handOverGuard({ ...complete('proceedings'), rules: { ...rules, terms: brazil }, at });
  expect(standings.filter(({ is }) => is === 'no-rule').map(({ condition }) => condition)).toEqual([
    'time-left',
    'other-proceedings',
  ]);
  expect(barringHandOver({ ...complete('proceedings'), rules: { ...rules, terms: brazil }, at })).toEqual([]);
});

test('a year that is left in one reading of the end, and not in the other, bars nobody', () => {
  const left = (days: number) => {
    const imposed = { is: 'term' as const, years: 3, months: 1, days };
    const files = shared({ sentence: { ...whole.sentence, sentence: { ...sentence.sentence, imposed } } as never });
    return handOverGuard({ ...files, rules, at }).find(({ condition }) => condition === 'time-left')?.is;
  };
  expect([22, 23, 24].map(left)).toEqual(['not-met', 'open', 'met']);
});
