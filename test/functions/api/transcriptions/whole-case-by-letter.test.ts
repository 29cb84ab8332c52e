import { beforeAll, describe, expect, test } from 'vitest';
import { person, sample } from '../../calls.ts';
import { letterFile, letterOn } from '../../letters-at-hand.ts';
import { type Api, take } from '../../operations.ts';
import { byLetter, caseOf, confirm, does, done, enter, franceAlone, own, plannedByLetter, saying, somebody } from './paper.ts';

let [paper, connected] = [{} as Api, {} as Api];
beforeAll(async () => {
  ({ paper, connected } = await franceAlone());
});

const states = { requesting: 'FR', requested: 'KZ' };
const france = somebody('reader');
const kazakhstan = somebody('first-officer', 'KZ');

const people = {
  consent: ['clerk', 'second'],
  document: ['clerk', 'second'],
  confirmation: ['clerk', 'second'],
  'other-side': ['clerk', 'second'],
} as const;

type Entry = {
  readonly move: string;
  readonly state: string;
  readonly inNameOf?: string;
  readonly attachment?: { readonly sha256: string };
};

const historyOf = async (api: Api, caseId: string, file = 'shared', claims = france): Promise<readonly Entry[]> => {
  const { body } = await api.call('GET', '/cases/{caseId}/history', { claims, caseId, query: { file, limit: '100' } });
  return body['entries'] as readonly Entry[];
};

const disclosuresOf = async (api: Api, caseId: string, claims: Record<string, string>) => {
  const { body } = await api.call('GET', '/cases/{caseId}/disclosures', { claims, caseId, query: { limit: '100' } });
  return body['items'] as readonly { readonly act: string; readonly change: number }[];
};

describe('a whole case of France with Kazakhstan on paper', () => {
  let caseId = '';

  test('goes by letter from the request to the hand-over', async () => {
    caseId = await paper.opened(person('FR.officer'));
    done(await does(paper, caseId, 'recordDelivery', person('FR.officer')));
    await plannedByLetter(paper, caseId, people);
    const authorised = await does(paper, caseId, 'authoriseDeparture', somebody('clerk'));
    expect(authorised.body['conditions']).toMatchObject(
      ['consent', 'other-side', 'document', 'confirmation'].map((condition) => ({ condition })),
    );
    done(await does(paper, caseId, 'authoriseDeparture', somebody('third')));
    done(await does(paper, caseId, 'recordDeparture', person('FR.escort')));
    expect(await caseOf(paper, caseId)).toMatchObject({ status: 'departed' });
    await byLetter(paper, caseId, saying('arrival'));
    expect(await caseOf(paper, caseId)).toMatchObject({ status: 'transferred', transfer: { arrival: { transcribedAs: 6 } } });
  });

  test('which the State that sent the person does not close: the other lets go of its right by letter', async () => {
    expect((await does(paper, caseId, 'closeCase', person('FR.officer'))).body['type']).toMatch(/other-side-closes$/);
    await byLetter(paper, caseId, { operation: 'closeCase', facts: { official: 'Head of the migration service' } });
    expect(await caseOf(paper, caseId)).toMatchObject({ status: 'closed', closure: { by: 'requested' } });
  });

  test('whose history says of each letter which scan it was, and in whose name', async () => {
    const acts = (await historyOf(paper, caseId)).filter(({ move }) => move === 'confirmTranscription');
    expect(acts).toHaveLength(7);
    for (const act of acts)
      expect(act).toMatchObject({ state: 'FR', inNameOf: 'KZ', attachment: { sha256: letterFile()['sha256'] } });
    const entered = (await historyOf(paper, caseId, 'own')).filter(({ move }) => move === 'enterTranscription');
    expect(entered).toHaveLength(7);
    for (const act of entered) expect(act).toMatchObject({ state: 'FR', attachment: { sha256: letterFile()['sha256'] } });
  });

  test('and whose letters are nobody’s disclosure: France gave none of it, and Kazakhstan gave it by letter', async () => {
    const given = await disclosuresOf(paper, caseId, france);
    expect(given.map(({ act }) => act)).toContain('openCase');
    expect(given.map(({ act }) => act)).not.toContain('confirmTranscription');
    expect(await disclosuresOf(connected, caseId, kazakhstan)).toEqual([]);
  });

  test('in which the travel document that came by letter is found, and by no other number', async () => {
    const { travelDocuments } = (await caseOf(paper, caseId)) as { travelDocuments: { issued: { number: string } }[] };
    const number = travelDocuments[0]?.issued.number ?? '';
    const shown = async (asked: string) =>
      (await paper.call('POST', '/travel-documents/verification', { claims: france, body: { issuedBy: 'KZ', number: asked } }))
        .body;
    expect(await shown(number)).toMatchObject({ outcome: 'used', caseId });
    expect(await shown('KZ9999999')).toMatchObject({ outcome: 'unknown' });
  });
});

describe('what waits for a second person', () => {
  test('shows nothing to the other State, connected or not, and moves nothing that it sees', async () => {
    const caseId = await paper.opened(person('FR.officer'));
    const seen = () => connected.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    const before = await seen();
    const n = await enter(paper, caseId, saying());
    const after = await seen();
    expect(after.text.replaceAll(after.requestId, '')).toBe(before.text.replaceAll(before.requestId, ''));
    expect(after.headers['etag']).toBe(before.headers['etag']);
    expect(await historyOf(connected, caseId, 'shared', kazakhstan)).toHaveLength(1);
    expect(await own(connected, caseId, kazakhstan)).toEqual({});
    const letters = () => connected.call('GET', '/cases/{caseId}/transcriptions', { claims: kazakhstan, caseId });
    expect((await letters()).body).toMatchObject({ own: [], shared: [] });
    done(await confirm(paper, caseId, n));
    expect((await seen()).text).not.toContain('"by":"clerk"');
    expect((await seen()).text + (await letters()).text).not.toMatch(/"(?:clerk|second)"/);
    expect((await letters()).body).toMatchObject({ own: [], shared: [{ n: 1, operation: 'confirmReceipt' }] });
  });

  test('tells nobody who transcribed but by their names of office', async () => {
    const caseId = await paper.opened(person('FR.officer'));
    await byLetter(paper, caseId, saying());
    const { text } = await paper.call('GET', '/cases/{caseId}', { claims: france, caseId });
    const letters = await paper.call('GET', '/cases/{caseId}/transcriptions', { claims: france, caseId });
    expect(text + letters.text).not.toMatch(/"(?:clerk|second)"/);
    expect(letters.text).toContain('Officer of the registry');
  });
});

describe('a document whose letter was taken back', () => {
  test('is entered anew with its number, or another, and is found by that alone', async () => {
    const caseId = await paper.opened(person('FR.officer'));
    await byLetter(paper, caseId, saying());
    await byLetter(paper, caseId, saying('acceptance'));
    await take(paper, caseId, states, { does: 'requestTravelDocument', by: 'requesting' });
    const issued = saying('document');
    const numbered = (number: string) => ({ ...issued, facts: { ...issued.facts, number } });
    const correct = async (act: number) =>
      done(await does(paper, caseId, 'correctTranscription', somebody('clerk'), { act, official: 'Head' }));
    const shown = async (number: string) =>
      (await paper.call('POST', '/travel-documents/verification', { claims: france, body: { issuedBy: 'KZ', number } })).body[
        'outcome'
      ];
    await byLetter(paper, caseId, numbered('KZ7000001'));
    expect(await shown('KZ7000001')).toBe('valid');
    await correct(3);
    expect(await shown('KZ7000001')).toBe('unknown');
    await byLetter(paper, caseId, numbered('KZ7000002'));
    expect([await shown('KZ7000001'), await shown('KZ7000002')]).toEqual(['unknown', 'valid']);
    await correct(4);
    await byLetter(paper, caseId, numbered('KZ7000001'));
    expect([await shown('KZ7000001'), await shown('KZ7000002')]).toEqual(['valid', 'unknown']);
    // Of another document the number is taken.
    const other = await paper.opened(person('FR.officer'));
    await byLetter(paper, other, saying());
    await byLetter(paper, other, saying('acceptance'));
    await take(paper, other, states, { does: 'requestTravelDocument', by: 'requesting' });
    const refused = await confirm(paper, other, await enter(paper, other, numbered('KZ7000001')));
    expect(refused.body['type']).toMatch(/document-number-taken$/);
  });
});

describe('what stands in the own file of the State that transcribes', () => {
  test.each([
    ['a withdrawal', { operation: 'withdrawAcceptance', facts: { ...sample('cases/withdraw-acceptance') } }],
    [
      'a withdrawal on a real risk',
      {
        operation: 'withdrawAcceptance',
        facts: { ...sample('cases/withdraw-acceptance'), grounds: [{ code: 'RR-REFOUL', country: 'KZ' }] },
      },
    ],
  ])('is not touched by %s of the other: it still holds the case', async (_what, says) => {
    const caseId = await paper.opened(person('FR.officer'));
    await byLetter(paper, caseId, saying());
    await byLetter(paper, caseId, saying('acceptance'));
    done(await does(paper, caseId, 'holdCase', person('FR.officer')));
    const { holds } = await own(paper, caseId);
    await byLetter(paper, caseId, says);
    expect(await caseOf(paper, caseId)).toMatchObject({ status: 'acceptance-withdrawn' });
    const after = await own(paper, caseId);
    expect(after['holds']).toEqual(holds);
    expect(after).not.toHaveProperty('reasonsKept');
    expect(after).not.toHaveProperty('stops');
  });
});

describe('once Kazakhstan is connected', () => {
  test('its officers see the file, confirm one act, contest another, and go on themselves', async () => {
    const caseId = await paper.opened(person('FR.officer'));
    await byLetter(paper, caseId, saying());
    await byLetter(paper, caseId, saying('acceptance'));
    const refused = await paper.call('GET', '/cases/{caseId}', { claims: kazakhstan, caseId });
    expect(refused.body['type']).toMatch(/state-not-connected$/);
    const seen = await caseOf(connected, caseId, kazakhstan);
    expect(seen).toMatchObject({ status: 'accepted', transcribed: [{ n: 1 }, { n: 2, operation: 'acceptCase' }] });
    expect(seen).not.toHaveProperty('transcribers');
    done(await does(connected, caseId, 'confirmTranscribed', kazakhstan, { act: 1 }));
    done(await does(connected, caseId, 'contestTranscribed', kazakhstan, { act: 2 }));
    const guard = async () => {
      const { body } = await connected.call('GET', '/cases/{caseId}/guard', { claims: person('FR.supervisor'), caseId });
      return (body['conditions'] as { condition: string; state: string }[]).find(({ condition }) => condition === 'consent');
    };
    expect(await guard()).toMatchObject({ state: 'not-met', why: expect.stringContaining('contests it') });
    done(await does(connected, caseId, 'correctTranscription', somebody('clerk'), { act: 2 }));
    expect(await caseOf(connected, caseId, kazakhstan)).toMatchObject({ status: 'received' });
    done(await does(connected, caseId, 'acceptCase', kazakhstan));
    expect(await guard()).toMatchObject({ state: 'met' });
    expect((await connected.call('GET', '/cases', { claims: kazakhstan, query: {} })).text).toContain(caseId);
  });
});

describe('a request that comes by letter', () => {
  test('is opened, read by a second person and answered; once its State is connected it is that State’s own', async () => {
    const body = { ...sample('cases/open-case-from-letter') };
    const about = { ...body, person: { ...(body['person'] as object), surname: { latin: 'SPECIMENLETTER' } } };
    const opened = done(await paper.call('POST', '/cases/from-letter', { claims: somebody('clerk'), body: about }));
    const caseId = String(opened.body['caseId']);
    expect((await does(paper, caseId, 'confirmReceipt', person('FR.officer'))).body['type']).toMatch(/opening-not-confirmed$/);
    expect((await confirm(paper, caseId, 1)).body['type']).toMatch(/letter-not-on-file$/);
    await letterOn(paper, caseId, 'FR');
    done(await confirm(paper, caseId, 1));
    done(await does(paper, caseId, 'confirmReceipt', person('FR.officer')));
    expect((await historyOf(paper, caseId)).slice(0, 2)).toMatchObject([
      { move: 'openCaseFromLetter', state: 'FR', inNameOf: 'KZ' },
      { move: 'confirmTranscription', state: 'FR', inNameOf: 'KZ' },
    ]);
    done(await does(connected, caseId, 'confirmTranscribed', kazakhstan, { act: 1 }));
    expect(await caseOf(connected, caseId, kazakhstan)).toMatchObject({ fromLetter: true, status: 'received' });
    done(await does(connected, caseId, 'withdrawCase', kazakhstan));
  });
});
