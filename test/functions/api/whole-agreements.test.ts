import { beforeAll, describe, expect, test } from 'vitest';
import type { Agreement } from '../../../domain/agreement/agreement.ts';
import { register } from '../../../domain/agreement/agreements/register.ts';
import { factsIn } from '../../../domain/agreement/facts-in.ts';
import { limitEntries, limitNames, owedBy } from '../../../domain/agreement/limit.ts';
import { byName } from '../../../domain/by-name.ts';
import { person, startApi } from '../calls.ts';
import type { Api } from '../operations.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const replyFor = async ({ id, edition }: Agreement) => {
  const call = { claims: person('KZ.auditor'), agreementId: id, query: { edition } };
  const { status, body, text } = await api.call('GET', '/agreements/{agreementId}', call);
  expect(status, text).toBe(200);
  const { stops: _stops, earlierStops: _earlier, assumptions, ...rules } = body;
  return { assumptions, rules };
};

/** What the reply shows: the file as it is, but that a limit says for whom it holds and who owes the act. */
const shownOf = (agreement: Agreement) => ({
  ...agreement,
  limits: byName(limitNames, (name) =>
    limitEntries(agreement.limits[name]).map(({ limit, ...whom }) => ({ ...whom, ...limit, owedBy: owedBy(name, limit) })),
  ),
});

describe('GET /agreements/{agreementId}', () => {
  test.each(register())('answers $id, edition $edition, whole, with every rule of its file', async (agreement) => {
    const { assumptions, rules } = await replyFor(agreement);
    const { entryIntoForce, ...others } = shownOf(agreement);
    expect(rules).toEqual({ ...others, entryIntoForce: expect.anything() });
    // The stage of the tests records a date for France-Kazakhstan, and says that it is assumed.
    if (agreement.id === 'france-kazakhstan') {
      expect(rules['entryIntoForce']).toMatchObject({ certainty: 'assumed' });
      expect(assumptions).toHaveLength(1);
    } else expect(rules['entryIntoForce']).toEqual(entryIntoForce);
  });

  test.each(register())('gives each verified rule of $id, edition $edition, its article', async (agreement) => {
    const { rules } = await replyFor(agreement);
    const facts = factsIn(rules as unknown as Agreement);
    expect(facts.length).toBeGreaterThanOrEqual(factsIn(agreement).length);
    const verified = facts.filter(({ rule }) => 'certainty' in rule && rule.certainty === 'verified');
    expect(verified.filter(({ rule }) => !('article' in rule) || rule.article === '')).toEqual([]);
  });
});
