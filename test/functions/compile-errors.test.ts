import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { snippetsOfLaw } from './snippets-of-law.ts';

const root = new URL('../../', import.meta.url).pathname;

const imports = `
import type { CaseStore } from '../../functions/ports/case-store.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Result } from '../../domain/result.ts';
import type { Operation, Operations } from '../../functions/http/request.ts';
import type { CaseRoutes } from '../../functions/api/cases/routes.ts';
import type { ReadingRoutes } from '../../functions/api/reading/routes.ts';
import type { Routes } from '../../functions/http/route.ts';
import type { Failure, ProblemKind } from '../../functions/http/problems.ts';
import { problems } from '../../functions/http/problems.ts';
import { caseRoutes } from '../../functions/api/cases/routes.ts';
import { caseMove } from '../../functions/change/case/case-move.ts';
import { wired } from '../../functions/http/wired.ts';
import { changeCase } from '../../functions/change/case/change-case.ts';
import { lawProblems } from '../../functions/http/law-problems.ts';
import { type Every, type ForRulesAlone, sharedFields } from '../../domain/file/case-view.ts';
import type { KeysOf } from '../../domain/file/written-file.ts';
import { boundsOfOwnFile } from '../../domain/file/bounds-of-own-file.ts';
import { boundsOfSharedFile } from '../../domain/file/bounds-of-shared-file.ts';
import type { ListsOf } from '../../domain/file/list-bound.ts';
import type { OwnFile } from '../../domain/file/own-file.ts';
import { ownFileReaders } from '../../domain/file/own-file.ts';
import type { ReadmissionCase } from '../../domain/file/readmission-case.ts';
import { changed, moved } from '../../domain/file/moved.ts';
import type { Moved } from '../../domain/file/moved.ts';
import { writerOf } from '../../domain/file/written-file.ts';
import type { AcceptedTransit, Transit } from '../../domain/transit/transit.ts';
import type { TransitOwnFile } from '../../domain/transit/transit-own-file.ts';
import { commonOf } from '../../domain/transit/transit.ts';
import { written, writtenOwn } from '../../domain/transit/written-transit.ts';
import type { WrittenTransit } from '../../domain/transit/written-transit.ts';
import type { TransitMoved } from '../../functions/change/transit/transit-change.ts';
import type { Applied } from '../../functions/change/transit/apply-message.ts';
import type { Agreement } from '../../domain/agreement/agreement.ts';
import type { Fact, Rule } from '../../domain/agreement/fact.ts';
import { citing } from '../../domain/agreement/citing.ts';
import { namingNone, showingAllOf } from '../../functions/schema/shown-whole.ts';
import * as z from 'zod';
export type Files = [Every<1, 1>, ForRulesAlone, KeysOf<Moved>, Moved, ListsOf<OwnFile>, ReadmissionCase, AcceptedTransit, Transit, TransitOwnFile, WrittenTransit, TransitMoved, Applied, Agreement, Fact<1>, Rule<1>];
export type Used = [CaseStore, Result<1, 1>, Operation<ReadingRoutes['getCase']>, Operations<CaseRoutes>, Routes, Failure, ProblemKind];
export const used = { ownFileReaders, wired, caseMove, lawProblems, sharedFields, changed, moved, writerOf, written, writtenOwn, commonOf, showingAllOf, namingNone, citing, z, boundsOfOwnFile, boundsOfSharedFile, fail, ok, problems, caseRoutes, changeCase };
`;

const answer = `{ caseId: '', status: 'opened', file: 'shared', change: 1, at: '', agreement: '', assumptions: [] }`;

/** Snippets by name, each with the line that a compiler must refuse marked by \`// no\`. Without such a line it must compile. */
const snippets = {
  'an operation that answers what its row has': `
export const right: Operation<CaseRoutes['acceptCase']> = async ({ asked }) =>
  asked.ifMatch === '' ? fail({ kind: 'case-not-found' }) : ok({ body: ${answer}, etag: '"x"' });`,
  'an operation that answers a problem its row does not list': `
export const wrong: Operation<CaseRoutes['acceptCase']> = async () => fail({ kind: 'same-state', state: 'FR' as never }); // no`,
  'an operation that answers a problem of another side where no side is asked': `
export const wrong: Operation<ReadingRoutes['listCases']> = async () => fail({ kind: 'other-side-acts', side: 'requesting' }); // no`,
  'a reply that lacks a field': `
export const wrong: Operation<CaseRoutes['acceptCase']> = async () => ok({ body: { caseId: '', status: 'opened' } }); // no`,
  'a reply with a status that no case has': `
export const wrong: Operation<CaseRoutes['acceptCase']> = async () => ok({ body: { ...${answer}, status: 'lost' } }); // no`,
  'a refusal of the law that the table of problems lacks': `
type WithNew = Failure | { readonly kind: 'a-new-refusal' };
export const table = problems satisfies Record<WithNew['kind'], { readonly status: number }>; // no`,
  'the table of problems with every failure in it': `
export const table = problems satisfies Record<Failure['kind'], { readonly status: number; readonly title: string }>;`,
  'a function that forgets an operation': `
declare const some: Omit<Operations<CaseRoutes>, 'refuseCase'>;
export const wrong: Operations<CaseRoutes> = some; // no`,
  'the code of every row of a function, each asking for what it needs': `
declare const code: { [Name in keyof CaseRoutes]: (needs: { one: 1 }) => Operation<CaseRoutes[Name]> };
export const right: Operations<CaseRoutes> = wired(caseRoutes, { ...code, openCase: (_: { two: 2 }) => code.openCase({ one: 1 }) }, { one: 1, two: 2 });`,
  'a row whose code is wired by nobody': `
declare const code: { [Name in Exclude<keyof CaseRoutes, 'refuseCase'>]: (needs: { one: 1 }) => Operation<CaseRoutes[Name]> };
export const wrong = wired(caseRoutes, code, { one: 1 }); // no`,
  'code that asks for what its function has not': `
declare const code: { [Name in keyof CaseRoutes]: (needs: { one: 1 }) => Operation<CaseRoutes[Name]> };
export const wrong = wired(caseRoutes, code, { two: 2 }); // no`,
  'a field of an own file that nobody said who sees': `
type WithNew = OwnFile & { readonly sighting?: string };
export const table = ownFileReaders satisfies Record<keyof WithNew, string>; // no`,
  'a row that names a problem that does not exist': `
export const wrong = { one: { ...caseRoutes.acceptCase, problems: ['no-such-problem'] } } as const satisfies Routes; // no`,
  'a row that grants a prefix that does not exist': `
export const wrong = { one: { ...caseRoutes.acceptCase, may: ['put SECRET#'] } } as const satisfies Routes; // no`,
  'a POST that reads who asked': `
export const right: Operation<CaseRoutes['openCase']> = async ({ asked, caller }) =>
  ok({ body: { ...${answer}, agreement: asked.move, caseId: caller.state } });`,
  'a GET that reads an Idempotency-Key': `
export const wrong: Operation<ReadingRoutes['getCase']> = async ({ asked }) => fail({ kind: asked.move }); // no`,
  'a handler that lets a refusal of a decision pass that its row does not list': `
declare const store: CaseStore;
const decide = () => fail({ kind: 'same-state' as const, state: 'FR' as never });
export const wrong: Operation<CaseRoutes['acceptCase']> = ({ params, asked }) => changeCase({ cases: store, agreements: [] }, asked, { caseId: params.caseId, side: 'requested', decide }); // no`,
  'a move that refuses what no table of problems has, joined to its row': `
const accept = (): Result<Moved, { readonly kind: 'a-new-refusal'; readonly since: string }> => fail({ kind: 'a-new-refusal', since: '' });
export const wrong = caseMove(caseRoutes.acceptCase, accept); // no`,
  'a move that refuses what its row lists, with whatever facts': `
const accept = (): Result<Moved, { readonly kind: 'wrong-state'; readonly since: string }> => fail({ kind: 'wrong-state', since: '' });
export const right = caseMove(caseRoutes.acceptCase, accept);`,
  'a refusal of transits that is one of cases too, and would look otherwise there': `
export const wrong = { 'wrong-state': { status: 409, title: 'x' } } as const satisfies { readonly [Kind in keyof typeof lawProblems]?: never }; // no`,
  'a field of the shared file that nobody said who sees': `
type WithNew = ReadmissionCase & { readonly sighting: string };
export const wrong: Every<(typeof sharedFields)[number] | ForRulesAlone, KeysOf<WithNew>> = [...sharedFields]; // no`,
  'a handler that reads a field which its body does not have': `
export const wrong: Operation<CaseRoutes['acceptCase']> = async ({ body }) => ok({ body: { ...${answer}, agreement: body.reasons } }); // no`,
  'the bounds of an own file with every list in it': `
export const table = boundsOfOwnFile satisfies Record<ListsOf<OwnFile>, unknown>;`,
  'a new list of an own file that has no bound': `
type WithNew = OwnFile & { readonly sightings?: readonly string[] };
export const table = boundsOfOwnFile satisfies Record<ListsOf<WithNew>, unknown>; // no`,
  'a new list of one status of a case that has no bound': `
type WithNew = ReadmissionCase | { readonly status: 'lost'; readonly searches: readonly string[] };
export const table = boundsOfSharedFile satisfies Record<ListsOf<WithNew>, unknown>; // no`,
  'a move that changes what the own file declares': `
export const right = (own: OwnFile): Result<Moved, never> => moved({ own: { ...own, reasonsKept: 'why', changedAt: '' as never } });`,
  'a move whose result has a fact that the own file does not declare': `
export const wrong = (own: OwnFile): Result<Moved, never> => moved({ own: { ...own, sighting: 'at the border' } }); // no`,
  'the same fact, put in before the result': `
export const wrong = (own: OwnFile): Result<Moved, never> => {
  const recorded = { ...own, sighting: 'at the border' };
  return moved({ own: { ...recorded, changedAt: '' as never } }); // no
};`,
  'a move whose result has a fact that no status of the shared file declares': `
export const wrong = (shared: ReadmissionCase): Result<Moved, never> => moved({ shared: { ...shared, sighting: 'at the border' } }); // no`,
  'the same where the service itself records something': `
export const wrong = (shared: ReadmissionCase): Moved => changed({ shared: { ...shared, sighting: 'at the border' } }); // no`,
  'a result of a move that nobody looked at': `
export const wrong = (own: OwnFile): Result<Moved, never> => ok({ own: { ...own, sighting: 'at the border' } }); // no`,
  'a move whose result has a fact that a record of the file does not declare': `
export const wrong = (own: OwnFile): Result<Moved, never> =>
  moved({ own: { ...own, escort: { escorts: 0, medical: false, reasons: '', official: '', decidedAt: '' as never, sighting: 'x' } } }); // no`,
  'the same in an entry of a list': `
export const wrong = (own: OwnFile): Result<Moved, never> => {
  const holds = (own.holds ?? []).map((hold) => ({ ...hold, sighting: 'at the border' }));
  return moved({ own: { ...own, holds } }); // no
};`,
  'the same in a record of the shared file': `
export const wrong = (shared: ReadmissionCase): Result<Moved, never> =>
  moved({ shared: { ...shared, person: { ...shared.person, sighting: 'at the border' } } }); // no`,
  'a move that changes what a transit declares': `
export const right = (transit: Transit): Result<WrittenTransit, never> => ok(written({ ...transit, itineraryEdition: 2 }));`,
  'a move of a transit whose result has a fact that no status declares': `
export const wrong = (transit: Transit): WrittenTransit => written({ ...transit, sighting: 'at the border' }); // no`,
  'the same, put in before the result': `
export const wrong = (transit: Transit): TransitMoved => {
  const seen = { ...commonOf(transit), sighting: 'at the border' };
  return { transit: written({ ...seen, status: 'lapsed', lapsedAt: '' as never }) }; // no
};`,
  'the same in a record of the transit': `
export const wrong = (transit: AcceptedTransit): WrittenTransit<AcceptedTransit> =>
  written({ ...transit, acceptance: { ...transit.acceptance, sighting: 'at the border' } }); // no`,
  'a move of a transit whose own file has a fact that it does not declare': `
export const wrong = (own: TransitOwnFile): TransitMoved => ({ own: writtenOwn({ ...own, sighting: 'at the border' }) }); // no`,
  'the same in an entry of one of its lists': `
export const wrong = (own: TransitOwnFile): TransitMoved => {
  const stops = (own.stops ?? []).map((stop) => ({ ...stop, sighting: 'at the border' }));
  return { own: writtenOwn({ ...own, stops }) }; // no
};`,
  'a result of a move of a transit that nobody looked at': `
export const wrong = (transit: Transit): TransitMoved => {
  const seen = { ...transit, sighting: 'at the border' };
  return { transit: seen }; // no
};`,
  'a transit changed after it was looked at': `
export const wrong = (transit: WrittenTransit): TransitMoved => {
  const seen = { ...transit, sighting: 'at the border' };
  return { transit: seen }; // no
};`,
  'what a message made of a transit, where nobody looked at it': `
export const wrong = (transit: Transit): Applied => {
  const seen = { ...transit, sighting: 'at the border' };
  return { transit: seen, said: { type: 'transit.received', data: {} } }; // no
};`,
  'a third kind of file that has the same guard': `
type Transfer = { readonly status: 'asked' } | { readonly status: 'agreed'; readonly agreed: { readonly by: string } };
const writtenTransfer = writerOf<Transfer>();
export const right = (transfer: Transfer) => writtenTransfer({ ...transfer, status: 'agreed', agreed: { by: '' } });
export const wrong = (transfer: Transfer) => writtenTransfer({ ...transfer, sighting: 'at the border' }); // no
export const deep = () => writtenTransfer({ status: 'agreed', agreed: { by: '', sighting: 'at the border' } }); // no`,
  ...snippetsOfLaw,
} as const;

let folder: string;
const errors = new Map<string, readonly number[]>();

const fileOf = (name: string): string => `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.ts`;

beforeAll(() => {
  mkdirSync(join(root, '.local'), { recursive: true });
  folder = mkdtempSync(join(root, '.local', 'compile-'));
  for (const [name, code] of Object.entries(snippets)) writeFileSync(join(folder, fileOf(name)), `${imports}${code}\n`);
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { noUnusedLocals: false, noUnusedParameters: false, rootDir: root },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const [, file = '', line] of stdout.matchAll(/^([^\s(]+)\((\d+),\d+\): error/gm)) {
    errors.set(file, [...(errors.get(file) ?? []), Number(line)]);
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the compiler', () => {
  test.each(Object.entries(snippets))('knows about %s', (name, code) => {
    const lines = `${imports}${code}`.split('\n');
    const marked = lines.flatMap((line, index) => (line.endsWith('// no') ? [index + 1] : []));
    const found = [...new Set(errors.get(fileOf(name)) ?? [])];
    expect(found).toEqual(marked);
  });

  test('finds nothing wrong elsewhere', () => {
    expect([...errors.keys()].filter((file) => !Object.keys(snippets).map(fileOf).includes(file))).toEqual([]);
  });
});
