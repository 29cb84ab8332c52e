import { describe, expect, test } from 'vitest';
import { beneluxKazakhstan } from '../../../domain/agreement/agreements/benelux-kazakhstan.ts';
import { franceKazakhstan } from '../../../domain/agreement/agreements/france-kazakhstan.ts';
import { polandKazakhstan } from '../../../domain/agreement/agreements/poland-kazakhstan.ts';
import { switzerlandKazakhstan } from '../../../domain/agreement/agreements/switzerland-kazakhstan.ts';
import { deadlinesIn } from '../../../domain/deadline/deadlines-in.ts';
import { liveDocument } from '../../../domain/file/live-document.ts';
import { owedIn } from '../../../domain/file/owed.ts';
import { emptyOwnFile, type OwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { askForExtension } from '../../../domain/travel-document/ask-for-extension.ts';
import { extendTravelDocument } from '../../../domain/travel-document/extend-travel-document.ts';
import { at, day, done, KZ, NL, registered, sharedOf } from '../specimen.ts';
import { aPlan, planned } from '../specimen-movement.ts';
import { now, withAsked, withIssued } from './specimen-document.ts';

const files = (shared: ReadmissionCase, own: OwnFile = emptyOwnFile) => ({ ...registered(shared), own });
const extend = (
  until: string,
  { shared = withIssued(), rules = franceKazakhstan, when = now, own = emptyOwnFile, documentId = 'd-1' } = {},
) => extendTravelDocument(files(shared, own), { documentId, validUntil: day(until), official: 'Consul' }, rules, when);
const ask = ({ shared = withIssued(), when = now, own = emptyOwnFile, documentId = 'd-1' } = {}) =>
  askForExtension(files(shared, own), { documentId, official: 'Head' }, when);

const stoppedFor = (country: typeof KZ): OwnFile => ({
  ...emptyOwnFile,
  stops: [{ n: 1, country, basis: 'assessment', foundAt: now, by: 'assessor' }],
});

/** The very case, its person arrived on the document. */
const arrivedWith = (shared: ReadmissionCase): ReadmissionCase => {
  const [document] = shared.travelDocuments;
  if (document === undefined) throw new Error('The case has no document');
  const { acceptance: _consent, ...rest } = shared as ReadmissionCase & { acceptance?: unknown };
  const used = { ...document, status: 'used' as const, usedAt: now };
  return {
    ...rest,
    status: 'transferred',
    transfer: (planned() as unknown as { transfer: unknown }).transfer,
    travelDocuments: [used],
  } as unknown as ReadmissionCase;
};

describe('a travel document is extended under France-Kazakhstan by six months to one year, and so by', () => {
  test.each([
    ['five months', '2027-05-12', false],
    ['a day less than six months', '2027-06-11', false],
    ['six months', '2027-06-12', true],
    ['twelve months', '2027-12-12', true],
    ['a day more than twelve months', '2027-12-13', false],
    ['thirteen months', '2028-01-12', false],
  ])('%s: until %s', (_long, until, admitted) => {
    const extended = extend(until);
    if (admitted)
      expect(done(extended).shared?.travelDocuments).toMatchObject([
        { status: 'issued', issued: { validUntil: '2026-12-12' }, extensions: [{ from: '2026-12-12', validUntil: until }] },
      ]);
    else
      expect(extended).toEqual({
        ok: false,
        error: {
          kind: 'document-extension-out-of-bounds',
          validUntil: until,
          earliest: '2027-06-12',
          latest: '2027-12-12',
          source: expect.stringContaining('six months to one year'),
        },
      });
  });
});

describe('under the agreements that set no longest extension, it is extended by their validity and more', () => {
  test.each([
    ['Benelux', beneluxKazakhstan, '2027-06-11', '2027-06-12', '2028-12-12'],
    ['Poland', polandKazakhstan, '2027-01-10', '2027-01-11', '2028-12-12'],
  ])('%s: not until %s', (_party, rules, tooShort, enough, long) => {
    expect(extend(tooShort, { rules })).toMatchObject({
      error: { kind: 'document-extension-out-of-bounds', earliest: enough, source: expect.stringContaining('Kazakhstan') },
    });
    expect(extend(enough, { rules }).ok).toBe(true);
    expect(extend(long, { rules }).ok).toBe(true);
  });
});

test('under Switzerland-Kazakhstan it is extended for the same six months as before, exactly', () => {
  const until = (validUntil: string) => extend(validUntil, { rules: switzerlandKazakhstan });
  expect(until('2027-06-10')).toMatchObject({ error: { kind: 'document-extension-out-of-bounds', earliest: '2027-06-11' } });
  expect(until('2027-06-11').ok).toBe(true);
  expect(until('2027-06-12').ok).toBe(true);
  expect(until('2027-06-13')).toMatchObject({ error: { kind: 'document-extension-out-of-bounds', latest: '2027-06-12' } });
});

describe('a travel document is not extended', () => {
  const lastMoment = at('2026-12-13T11:59:00Z');
  const overEverywhere = at('2026-12-13T12:00:00Z');

  test('once it expired everywhere, unless that was asked for before', () => {
    expect(extend('2027-06-12', { when: lastMoment }).ok).toBe(true);
    expect(extend('2027-06-12', { when: overEverywhere })).toMatchObject({
      error: { kind: 'document-expired', validUntil: '2026-12-12', source: expect.stringContaining('France-Kazakhstan') },
    });
    const asked = sharedOf(done(ask({ when: lastMoment })));
    expect(extend('2027-06-12', { shared: asked, when: at('2026-12-20T08:00:00Z') }).ok).toBe(true);
    expect(ask({ when: overEverywhere })).toMatchObject({ error: { kind: 'document-expired' } });
  });

  test('after the arrival: then it proves the identity until its date', () => {
    const arrived = arrivedWith(withIssued());
    const refused = { error: { kind: 'return-completed', source: expect.stringContaining('France-Kazakhstan') } };
    expect(extend('2027-06-12', { shared: arrived })).toMatchObject(refused);
    expect(ask({ shared: arrived })).toMatchObject(refused);
  });

  test('for a person whom the acting State itself stopped for the way there, and the other State’s stop shows nowhere', () => {
    const refused = {
      error: { kind: 'person-stopped', country: 'KZ', source: expect.stringContaining('Convention against Torture, art. 3') },
    };
    expect(extend('2027-06-12', { own: stoppedFor(KZ) })).toMatchObject(refused);
    expect(ask({ own: stoppedFor(KZ) })).toMatchObject(refused);
    expect(extend('2027-06-12', { own: stoppedFor(NL) }).ok).toBe(true);
  });

  test('nor is that asked for, while a claim for protection is undecided in the file of the State that would ask', () => {
    const own: OwnFile = {
      ...emptyOwnFile,
      claim: { outcome: 'undecided', checkedOn: day('2026-06-12'), source: 'OFPRA', recordedAt: now },
    };
    expect(ask({ own })).toMatchObject({ error: { kind: 'claim-bars-outgoing' } });
  });

  test('twice: the second time a new document is asked for, which names the old', () => {
    const once = sharedOf(done(extend('2027-06-12')));
    expect(extend('2027-12-12', { shared: once })).toMatchObject({
      error: { kind: 'document-already-extended', validUntil: '2027-06-12' },
    });
    expect(ask({ shared: once })).toMatchObject({ error: { kind: 'document-already-extended' } });
    const again = withAsked(once, 'd-2', at('2027-06-13T12:00:00Z'));
    expect(again.travelDocuments.at(-1)).toMatchObject({ documentId: 'd-2', status: 'requested', replaces: 'd-1' });
  });

  test('once a newer one took its place, even where it was asked for in time', () => {
    const asked = sharedOf(done(ask({ when: lastMoment })));
    const newer = withAsked(asked, 'd-2', overEverywhere);
    expect(extend('2027-06-12', { shared: newer, when: overEverywhere })).toMatchObject({
      error: { kind: 'newer-document', documentId: 'd-2' },
    });
  });

  test('before it is issued, nor once it is cancelled', () => {
    expect(extend('2027-06-12', { shared: withAsked() })).toMatchObject({ error: { kind: 'document-not-issued' } });
    const [document] = withIssued().travelDocuments;
    const cancelled = { ...withIssued(), travelDocuments: [{ ...document, status: 'cancelled' }] } as unknown as ReadmissionCase;
    expect(extend('2027-06-12', { shared: cancelled })).toMatchObject({ error: { kind: 'document-already-cancelled' } });
  });

  test('so that it would not outlast the arrival that is planned on it', () => {
    const [leg] = aPlan().legs;
    const far = aPlan({
      document: { kind: 'travel-document', documentId: 'd-1' },
      legs: [{ ...leg, arrivesAt: at('2027-06-08T08:00:00Z') }],
    });
    const shared = planned(withIssued(), far);
    expect(extend('2027-06-14', { shared })).toMatchObject({
      error: { kind: 'document-does-not-cover-arrival', earliest: '2027-06-15', source: expect.stringContaining('7 days') },
    });
    expect(extend('2027-06-15', { shared }).ok).toBe(true);
  });
});

describe('once its extension is asked for', () => {
  const asked = () => sharedOf(done(ask()));

  test('the issuing State owes it, and not twice', () => {
    expect(owedIn(asked())).toContainEqual({ by: 'requested', act: 'extend-travel-document', since: now });
    expect(owedIn(sharedOf(done(extend('2027-06-12', { shared: asked() }))))).not.toContainEqual(
      expect.objectContaining({ act: 'extend-travel-document' }),
    );
    expect(ask({ shared: asked() })).toMatchObject({ error: { kind: 'extension-already-asked' } });
  });

  test('the clock of the renewal runs where the agreement has one: under Switzerland-Kazakhstan for 14 days', () => {
    const renewal = deadlinesIn(asked(), switzerlandKazakhstan, now).find(({ clock }) => clock === 'renewal');
    expect(renewal).toMatchObject({ state: 'running', owedBy: 'requested', rule: { period: { count: 14 } } });
  });
});

test('an extended document is live until its new date', () => {
  const extended = sharedOf(done(extend('2027-06-12')));
  expect(liveDocument(extended, at('2027-06-13T11:00:00Z'))?.documentId).toBe('d-1');
  expect(liveDocument(extended, at('2027-06-13T12:00:00Z'))).toBeUndefined();
});

test('a document of a case that was withdrawn or closed is neither asked to be extended nor extended', () => {
  for (const status of ['withdrawn', 'closed'] as const) {
    const over = { ...withIssued(), status } as ReadmissionCase;
    expect(ask({ shared: over })).toMatchObject({ error: { kind: 'wrong-state' } });
    expect(extend('2027-06-12', { shared: over })).toMatchObject({ error: { kind: 'wrong-state' } });
  }
});

describe('where an agreement does not say for how long a document is renewed, an extension is still to a day that can be', () => {
  const unruled = {
    ...franceKazakhstan,
    travelDocument: { ...franceKazakhstan.travelDocument, renewedFor: { unset: true, lookUp: 'Nowhere' } as never },
  };
  // Asked for before the document ended, and granted long after.
  const asked = { ...done(ask()), when: at('2028-01-01T12:00:00Z') };

  test('not one that is over when it is granted', () => {
    const over = { shared: asked.shared as ReadmissionCase, rules: unruled, when: asked.when };
    expect(extend('2027-12-31', over)).toMatchObject({
      error: { kind: 'date-too-early', field: 'validUntil', date: '2027-12-31', earliest: '2028-01-01' },
    });
    expect(extend('2028-01-01', over)).toMatchObject({ ok: true });
  });

  test('not one further ahead than any document for crossing ends', () => {
    const far = { rules: unruled };
    expect(extend('2046-06-16', far)).toMatchObject({ error: { kind: 'date-too-far-ahead', field: 'validUntil' } });
    expect(extend('2041-06-01', far)).toMatchObject({ ok: true });
  });
});
