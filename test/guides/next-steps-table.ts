import { type Steps, sides, stepsOfCase, stepsOfTransfer, stepsOfTransit } from './next-steps.ts';
import { casesByStatus, casesFurther, transitsByStatus, transitsFurther } from './specimens.ts';
import { transfersByStatus, transfersFurther } from './specimens-of-transfers.ts';

type ByStatus = Readonly<Record<string, Steps>>;

const stepsIn = async <File>(files: Readonly<Record<string, File>>, of: (file: File) => Promise<Steps>): Promise<ByStatus> =>
  Object.fromEntries(await Promise.all(Object.entries(files).map(async ([name, file]) => [name, await of(file)] as const)));

/** What a side can do in all of them. */
const always = (steps: ByStatus): Steps => {
  const [first, ...rest] = Object.values(steps);
  const inAll = (side: keyof Steps): readonly string[] =>
    (first?.[side] ?? []).filter((step) => rest.every((other) => other[side].includes(step)));
  return { requesting: inAll('requesting'), requested: inAll('requested') };
};

const without = (steps: Steps, others: Steps): Steps => ({
  requesting: steps.requesting.filter((step) => !others.requesting.includes(step)),
  requested: steps.requested.filter((step) => !others.requested.includes(step)),
});

const row = (name: string, steps: Steps): string =>
  `| ${name} | ${sides.map((side) => steps[side].join(', ') || 'nothing more').join(' | ')} |`;

const table = (head: string, rows: readonly string[]): string => [head, '|---|---|---|', ...rows].join('\n');

type Filed = { readonly status: string };

/** A row for what is so in every status, one for each, and one for what comes in addition where something in a file is further. */
const rowsOf = async <File extends Filed>(
  files: Readonly<Record<string, File>>,
  further: Readonly<Record<string, File>>,
  of: (file: File) => Promise<Steps>,
): Promise<readonly string[]> => {
  const steps = await stepsIn(files, of);
  const common = always(steps);
  const inAddition = Object.entries(further).map(async ([name, file]) =>
    row(`${name}: also`, without(await of(file), steps[file.status] ?? common)),
  );
  return [
    row('every one', common),
    ...Object.entries(steps).map(([status, ofStatus]) => row(`\`${status}\``, without(ofStatus, common))),
    ...(await Promise.all(inAddition)),
  ];
};

/** What can be done next in a case of each status, by side. */
export const nextStepsOfCases = async (): Promise<string> =>
  table('| Status | Requesting State | Requested State |', await rowsOf(casesByStatus(), casesFurther(), stepsOfCase));

/** What can be done next in a transit of each status, by side. */
export const nextStepsOfTransits = async (): Promise<string> =>
  table('| Status | Requesting State | Transit State |', await rowsOf(transitsByStatus(), transitsFurther(), stepsOfTransit));

/** What can be done next in a transfer of a convicted person of each status, by side. */
export const nextStepsOfTransfers = async (): Promise<string> =>
  table(
    '| Status | Sentencing State | Administering State |',
    await rowsOf(transfersByStatus(), transfersFurther(), stepsOfTransfer),
  );
