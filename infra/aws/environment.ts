import { type Grant, isObjectGrant, type Setting } from '../../functions/grant.ts';
import type { FunctionRow } from './function-rows.ts';

type Variables = Readonly<Record<string, string>>;

/** Where the values come from: the stage, or references that CloudFormation resolves. */
export type EnvironmentSources = {
  readonly tableName: string;
  readonly attachmentsBucket: string;
  /** The variables that each setting of a row's `needs` becomes. */
  readonly settings: Readonly<Partial<Record<Setting, Variables>>>;
  /** Those that grow with the States, by setting or grant: they stand in the file beside the function. */
  readonly growing: Readonly<Partial<Record<Setting | Grant, Variables>>>;
  /** The variables that each `send` grant becomes, by what it sends to. */
  readonly sending: Readonly<Record<string, Variables>>;
  /** The variables of the grant `sign reply`, and of `publish key`. */
  readonly signing: Variables;
  readonly publishing: Variables;
};

const tableGrant = /^(read|put|remove|check) /;

const sendingOf = (grant: Grant, { sending }: EnvironmentSources): Variables => {
  if (!grant.startsWith('send ')) return {};
  const variables = sending[grant.slice('send '.length)];
  if (variables === undefined) throw new Error(`Nothing is known to ${grant} with`);
  return variables;
};

/**
 * What of a function's settings stands in the file `stage.json` beside it, since an environment holds four kilobytes: what its row needs
 * and may, and no more.
 */
export const besideOf = ({ row, may }: FunctionRow, { growing }: EnvironmentSources): Record<string, string> =>
  Object.assign({}, ...[...row.needs, ...may].map((of) => growing[of]));

/** The environment of a function: what its row needs and may, and no more. */
export const environmentOf = ({ name, row, may }: FunctionRow, sources: EnvironmentSources): Record<string, string> =>
  Object.assign(
    {
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: 'Readmit',
      POWERTOOLS_LOG_LEVEL: 'INFO',
    },
    may.some((grant) => tableGrant.test(grant) && !isObjectGrant(grant)) ? { TABLE_NAME: sources.tableName } : {},
    may.some(isObjectGrant) ? { ATTACHMENTS_BUCKET: sources.attachmentsBucket } : {},
    may.includes('sign reply') ? sources.signing : {},
    may.includes('publish key') ? sources.publishing : {},
    ...row.needs.map((setting) => sources.settings[setting]),
    ...may.map((grant) => sendingOf(grant, sources)),
  );
