import { apiFunctions } from '../../functions/api/tables.ts';
import type { Route } from '../../functions/http/route.ts';
import { type Step, stepsTo } from '../functions/stages.ts';
import { wholeTransfer } from '../functions/whole-transfer.ts';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const rowOf = (name: string): { readonly folder: string; readonly route: Route } => {
  for (const [folder, { routes }] of Object.entries(apiFunctions)) {
    const route = Object.entries<Route>(routes).find(([one]) => one === name)?.[1];
    if (route !== undefined) return { folder, route };
  }
  throw new Error(`No operation ${name}`);
};

const steps: readonly Step[] = [
  { does: 'openCase', by: 'requesting' },
  ...stepsTo('transferred'),
  { does: 'closeCase', by: 'requested' },
];

const head = ['| | Token | Call | Sample |', '|---|---|---|---|'];

/** The calls by which the tests carry a case from its opening to the arrival and its end, in their order, each with its sample. */
export const walkTable = (): string =>
  [
    ...head,
    ...steps.map(({ does, by, role, sample }, index) => {
      const { folder, route } = rowOf(does);
      const token = `\`${by === 'requesting' ? 'FR' : 'KZ'} ${role ?? 'officer'}\``;
      return `| ${index + 1} | ${token} | \`${does}\`, \`${route.method} ${route.path}\` | \`${sample ?? `${folder}/${kebab(does)}`}\` |`;
    }),
  ].join('\n');

/** The calls by which the tests carry a transfer of a convicted person from the interest to the end of the sentence. */
export const wholeTransferTable = (): string =>
  [
    ...head,
    ...wholeTransfer().map(({ does, state, role, subject }, index) => {
      const { folder, route } = rowOf(does);
      const token = `\`${state} ${role}${subject === undefined ? '' : ` --subject ${subject}`}\``;
      return `| ${index + 1} | ${token} | \`${does}\`, \`${route.method} ${route.path}\` | \`${folder}/${kebab(does)}\` |`;
    }),
  ].join('\n');
