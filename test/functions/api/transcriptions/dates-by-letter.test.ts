import { beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { said } from '../../../../functions/api/transcriptions/said-schema.ts';
import { sample, startApi } from '../../calls.ts';
import { clerkOf, letterOn, whileOnPaper } from '../../letters-at-hand.ts';
import { statesOf } from '../../opening-for.ts';
import { type Api, type OperationName, type OperationRow, type ReadyCall, rowOf, sideOfPart } from '../../operations.ts';
import { readyAgain } from '../../ready-again.ts';
import { datesOfRequests } from '../../schema/date-bounds.ts';
import { datesOf } from '../../schema/leaves.ts';
import { merged, problemOf, triedIn, withValue } from '../dates-tried.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});

const made = readyAgain();

const acts = said().options.map(({ shape }) => ({ operation: shape.operation.value, facts: shape.facts as z.ZodObject }));

/** What a letter says that no operation does: that nothing stands. */
const ofLettersAlone = 'sayNothingStands';

const places = acts
  .filter(({ operation }) => operation !== ofLettersAlone)
  .flatMap(({ operation, facts }) => {
    const ats = [...new Set(datesOf(facts).map(({ at }) => at))];
    return ats.map((at) => ({ operation: operation as OperationName, facts, at, place: `${operation} body${at}` }));
  });

/** The letter in which the State that acts says it, entered by the other, as long as the first is not connected. */
const entered = async (row: OperationRow, facts: object, { caseId = '' }: ReadyCall) => {
  const states = statesOf(row.name);
  const acting = sideOfPart(row.route.side);
  const [by, onPaper] = acting === 'requested' ? [states.requesting, states.requested] : [states.requested, states.requesting];
  const given = sample('transcriptions/enter-transcription');
  const { attachmentId } = await letterOn(api, caseId, by);
  const letter = { ...(given['letter'] as object), attachmentId };
  const does = await whileOnPaper(api, onPaper);
  const body = { ...given, says: { operation: row.name, facts }, letter };
  return does('/cases/{caseId}/transcription', { claims: clerkOf(by), caseId, body });
};

/** What of the body of the operation a letter says. */
const factsIn = (body: unknown, schema: z.ZodObject): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(body as object).filter(([key]) => key in schema.shape));

describe.each(places)('$operation by letter, $at', ({ operation, facts, at, place }) => {
  const bound = datesOfRequests[place];

  test.each(
    bound === undefined ? [] : triedIn(place, bound),
  )('%s is answered as where the State does it itself', async (_when, value, expected) => {
    const row = rowOf(operation);
    const call = await made(api, row);
    // In a letter the document stands among the facts, and not in a path.
    const named = call.documentId === undefined ? {} : { documentId: call.documentId };
    const body = { ...named, ...(merged(call.body, bound?.beside ?? {}) as object), ...bound?.instead };
    const answer = await entered(row, withValue(factsIn(body, facts), at.split('/').slice(1), value()) as object, call);
    const told = problemOf(answer);
    expect(told, answer.text).not.toMatch(/^fault|^body-not|^validation|^invalid/);
    if (expected !== undefined) expect(told, answer.text).toBe(expected);
  });

  test('has a bound', () => {
    expect(bound, `say in date-bounds.ts which bound holds for ${place}`).toBeDefined();
  });
});
