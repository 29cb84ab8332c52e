import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../domain/agreement/evidence.ts';
import { addEvidence } from '../../../domain/case/add-evidence.ts';
import { requestEvidence } from '../../../domain/case/request-evidence.ts';
import { emptyOwnFile } from '../../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../../domain/file/readmission-case.ts';
import { accepted, at, done, opened, received, registered, sharedOf } from '../specimen.ts';

const now = at('2026-06-06T08:00:00Z');
const later = at('2026-06-07T08:00:00Z');
const certificate = { kind: 'birth-certificate', reference: 'B-1' } as unknown as Evidence;

const ask = (shared: ReadmissionCase, question = 'Where was the person born?') =>
  requestEvidence({ shared, own: emptyOwnFile }, { question, kinds: [] }, now);
const add = (shared: ReadmissionCase, answers?: number) =>
  addEvidence(registered(shared), { evidence: [certificate], ...(answers === undefined ? {} : { answers }) }, later);

describe('the requested State asks for more evidence', () => {
  test('each query has a number, and stays open until evidence answers it', () => {
    const asked = sharedOf(done(ask(sharedOf(done(ask(received()))), 'Who were the parents?')));
    expect(asked.queries.map(({ n }) => n)).toEqual([1, 2]);
    const answered = sharedOf(done(add(asked, 2)));
    expect(answered.queries.map(({ answeredAt }) => answeredAt)).toEqual([undefined, later]);
  });

  test('the time to reply goes on: a query restarts nothing', () => {
    expect(done(ask(received())).shared).not.toHaveProperty('replySince');
  });

  test('not before it confirmed receipt, and not once it has replied', () => {
    for (const file of [opened(), accepted()]) expect(ask(file)).toMatchObject({ error: { kind: 'wrong-state' } });
  });
});

describe('the requesting State adds evidence', () => {
  test('unasked, behind what was there before', () => {
    expect(done(add(opened())).shared?.evidence).toEqual([certificate]);
    expect(sharedOf(done(add(sharedOf(done(add(opened())))))).evidence).toHaveLength(2);
  });

  test('but not in answer to a query that nobody asked, or that is answered', () => {
    expect(add(received(), 1)).toMatchObject({ error: { kind: 'no-such-open-query', query: 1 } });
    const answered = sharedOf(done(add(sharedOf(done(ask(received()))), 1)));
    expect(add(answered, 1)).toMatchObject({ error: { kind: 'no-such-open-query', query: 1 } });
  });

  test('not after the reply: what comes then is for another case', () => {
    expect(add(accepted())).toMatchObject({ error: { kind: 'wrong-state', possibleIn: ['opened', 'received'] } });
  });
});
