import { beforeAll, describe, expect, test } from 'vitest';
import { twoPersons } from '../../../../domain/policy/two-persons.ts';
import { cleanAttachment } from '../../attachments-at-hand.ts';
import { type Answer, machine, person, sample } from '../../calls.ts';
import { letterFile } from '../../letters-at-hand.ts';
import type { Api } from '../../operations.ts';
import { confirm, does, enter, franceAlone, plannedByLetter, saying, somebody } from './paper.ts';

let api: Api;
beforeAll(async () => {
  api = (await franceAlone()).paper;
});

const one = 'one-and-the-same';

const people = {
  consent: ['clerk', 'second'],
  document: ['clerk', 'second'],
  confirmation: ['clerk', 'second'],
  'other-side': ['clerk', 'second'],
} as const;

/** Whoever lets the person depart, where that person entered or confirmed what that condition rests on. */
const departing = async (first: string, condition: string, who: string): Promise<Answer> => {
  const caseId = await api.opened(person('FR.officer'));
  const pair = first === 'enterTranscription' ? ([one, 'second'] as const) : (['clerk', one] as const);
  await plannedByLetter(api, caseId, { ...people, [condition]: pair });
  return does(api, caseId, 'authoriseDeparture', somebody(who));
};

/** Who submitted a case by that act confirms a letter of it. */
const confirming = async (first: string, who: string): Promise<Answer> => {
  const caseId = await api.opened(first === 'openCase' ? somebody(one) : person('FR.officer'));
  if (first === 'correctPerson') {
    const { status, text } = await does(api, caseId, 'correctPerson', somebody(one));
    if (status !== 200) throw new Error(text);
  }
  const n = await enter(api, caseId, saying(), first === 'enterTranscription' ? one : 'clerk');
  return confirm(api, caseId, n, who);
};

const incoming = async (who: string): Promise<string> => {
  const body = sample('cases/open-case-from-letter');
  const surname = {
    latin: `SPECIMEN${Math.random()
      .toString(36)
      .slice(2, 9)
      .replaceAll(/[^a-z]/g, 'x')}`.toUpperCase(),
  };
  const about = { ...body, person: { ...(body['person'] as object), surname } };
  const { body: opened, text } = await api.call('POST', '/cases/from-letter', { claims: somebody(who), body: about });
  if (opened['caseId'] === undefined) throw new Error(text);
  const caseId = String(opened['caseId']);
  await cleanAttachment(api, caseId, 'FR', letterFile());
  return caseId;
};

const machineOfFrance = (roles: readonly string[]) => machine(...roles.map((role) => `FR.${role}`));

const condition = (refused: string): string => refused.slice(refused.indexOf('/') + 1);

const byLetter = twoPersons.filter(({ first, second }) => /FromLetter|Transcription/.test(`${first} ${second}`));
const ofDepartures = byLetter.filter(({ first, second }) => second === 'authoriseDeparture' && first !== 'openCaseFromLetter');

describe.each(ofDepartures)('$first and authoriseDeparture: $refused', ({ first, refused }) => {
  test('are acts of two persons', async () => {
    const answer = await departing(first, condition(refused), one);
    expect(answer.status, answer.text).toBe(422);
    expect(answer.body['conditions']).toMatchObject([{ condition: condition(refused) }]);
  });

  test('are done by two', async () => {
    const answer = await departing(first, condition(refused), 'somebody-else');
    expect(answer.status, answer.text).toBe(200);
  });
});

describe.each(['openCase', 'correctPerson', 'enterTranscription'])('%s and confirmTranscription', (first) => {
  const pair = byLetter.find((each) => each.first === first && each.second === 'confirmTranscription');

  test('are acts of two persons', async () => {
    const answer = await confirming(first, one);
    expect(answer.status, answer.text).toBe(422);
    expect(answer.body['type']).toBe(`https://readmit.example/problems/${pair?.refused}`);
  });

  test('are done by two', async () => {
    const answer = await confirming(first, 'somebody-else');
    expect(answer.status, answer.text).toBe(200);
  });
});

describe('openCaseFromLetter', () => {
  test('and confirmTranscription are acts of two persons, and of no machine', async () => {
    const caseId = await incoming(one);
    expect((await confirm(api, caseId, 1, one)).body['type']).toMatch(/enterer-confirms$/);
    const body = { transcription: 1, letterSha256: letterFile()['sha256'], official: 'Head' };
    const given = { claims: machineOfFrance(['officer']), caseId, body };
    expect((await api.change('/cases/{caseId}/transcription-confirmation', given)).status).toBe(403);
    const answer = await confirm(api, caseId, 1, 'somebody-else');
    expect(answer.status, answer.text).toBe(200);
  });

  test('and an assessment are acts of two persons: who opened it submitted it', async () => {
    const caseId = await incoming(one);
    const answer = await does(api, caseId, 'assessProtection', somebody(one));
    expect(answer.body['type']).toMatch(/opener-assesses$/);
    expect((await does(api, caseId, 'assessProtection', somebody('somebody-else'))).status).toBe(200);
  });
});
