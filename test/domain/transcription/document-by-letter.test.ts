import { describe, expect, test } from 'vitest';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { document } from '../../../domain/movement/condition/document.ts';
import type { GuardFacts } from '../../../domain/movement/condition/guard-facts.ts';
import type { SaidInCase } from '../../../domain/transcription/enter-transcription.ts';
import { day, frozen } from '../specimen.ts';
import { aPlan, departed, planned } from '../specimen-movement.ts';
import { acts } from './acts.ts';
import { entering, takingBack, transcribing } from './letters.ts';

const { before, facts } = acts.extendTravelDocument;
const extension: SaidInCase = { operation: 'extendTravelDocument', facts };
const prolonged = (): ReadmissionCase => transcribing(before(), extension).shared;

const plan = aPlan({ document: { kind: 'travel-document', documentId: facts.documentId } });

/** How the document of the plan stands for whoever lets the person depart. */
const verdict = (file: ReadmissionCase, authoriser = 'somebody') =>
  document({ file, movement: { plan }, authoriser } as unknown as GuardFacts);

describe('a document that is extended by letter', () => {
  test('is good for a departure that nobody authorises who transcribed the extension', () => {
    expect(verdict(prolonged())).toMatchObject({ state: 'met' });
    for (const person of ['enterer', 'confirmer'])
      expect(verdict(prolonged(), person)).toMatchObject({
        state: 'not-met',
        why: expect.stringMatching(/cannot let the person depart$/),
      });
  });

  test('is not one where the State that issued it contests the extension', () => {
    const file = prolonged();
    const answer = { result: 'contested', at: file.changedAt, official: 'O', reasons: 'R' } as const;
    const contested = { ...file, transcribed: (file.transcribed ?? []).map((act) => ({ ...act, answer })) } as ReadmissionCase;
    expect(verdict(contested)).toMatchObject({ state: 'not-met', why: expect.stringMatching(/contests it$/) });
  });

  test('keeps the extension where the person is to travel on it', () => {
    const { transfer } = planned() as Extract<ReadmissionCase, { status: 'accepted' }>;
    const file = frozen({ ...prolonged(), transfer: { ...transfer, plan } }) as unknown as ReadmissionCase;
    expect(takingBack(file, 1, 'requesting')).toEqual({ ok: false, error: { kind: 'something-rests-on-it' } });
  });

  test('keeps its issue too, by letter or not, as long as the extension stands', () => {
    const { shared, own } = transcribing(acts.issueTravelDocument.before(), {
      operation: 'issueTravelDocument',
      facts: acts.issueTravelDocument.facts,
    });
    const [issued] = shared.travelDocuments;
    const longer = { documentId: issued?.documentId ?? '', validUntil: day('2027-12-20'), official: 'Consul' };
    const both = transcribing(shared, { operation: 'extendTravelDocument', facts: longer }, { own });
    expect(takingBack(both.shared, 1, 'requesting')).toEqual({ ok: false, error: { kind: 'something-rests-on-it' } });
  });
});

describe('a document that was handed over by letter', () => {
  test('stays handed over once the person is on the way with it', () => {
    const { facts: handed, before: issued } = acts.handOverTravelDocument;
    const { shared } = transcribing(issued(), { operation: 'handOverTravelDocument', facts: handed });
    const { transfer } = departed() as Extract<ReadmissionCase, { status: 'departed' }>;
    const gone = frozen({ ...shared, status: 'departed', transfer }) as unknown as ReadmissionCase;
    expect(takingBack(gone, 1, 'requesting')).toEqual({ ok: false, error: { kind: 'something-rests-on-it' } });
  });
});

describe('a letter about a document', () => {
  test.each([
    'handOverTravelDocument',
    'extendTravelDocument',
    'cancelTravelDocument',
  ] as const)('that the case has not says nothing: %s', (operation) => {
    const documentId = '0190a000-0000-7000-8000-00000000ffff';
    const said = { operation, facts: { ...acts[operation].facts, documentId } } as SaidInCase;
    expect(entering(acts[operation].before(), said)).toEqual({ ok: false, error: { kind: 'no-such-document', documentId } });
  });
});
