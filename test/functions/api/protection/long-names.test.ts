import { beforeAll, expect, test } from 'vitest';
import { sample, startApi } from '../../calls.ts';
import { type Api, france, take } from '../../operations.ts';
import { realRisk } from '../../stages.ts';
import { filedAs, guardOf } from './filed-as.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const states = { requesting: 'FR', requested: 'KZ' };
const numbers = Array.from({ length: 8 }, (_none, n) => `N7700011${n}`);
const long = {
  surname: { latin: 'ABDEL RAHMAN AL HASSAN', original: 'Абдель Рахман аль-Хассан' },
  givenNames: { latin: 'MUHAMMAD AHMAD SAID TIMUR', original: 'Мухаммад Ахмад Саид Тимур' },
  dateOfBirth: '1988-03-12',
};
const corrected = {
  surname: { latin: 'ZHUMABAEV JUNGIROV THOMASOF BOLAT' },
  givenNames: { latin: 'DAMIR NURSULTAN ERMEK SERIK' },
  dateOfBirth: '1975-05-05',
};

test.each([
  'requesting',
  'requested',
] as const)('somebody of many names and documents, stopped by both States, can be corrected by the %s one in one write', async (by) => {
  const caseId = await filedAs(api, france, long, numbers);
  await take(api, caseId, states, { does: 'confirmReceipt', by: 'requested' });
  await take(api, caseId, states, realRisk('requesting'));
  await take(api, caseId, states, realRisk('requested'));
  const person = { ...(sample('cases/open-case')['person'] as object), ...corrected };
  await take(api, caseId, states, { does: 'correctPerson', by, but: { person } });
  for (const who of [long, corrected]) {
    const again = await filedAs(api, france, who, []);
    expect((await guardOf(api, france, again)).stops).not.toEqual([]);
  }
});
