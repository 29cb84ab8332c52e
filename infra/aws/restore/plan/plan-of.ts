import { restoredName } from '../../restored-name.ts';
import { making } from './making.ts';
import { outputOf } from './output-of.ts';
import { starting } from './starting.ts';
import type { Planned, Step } from './step.ts';
import { stopping } from './stopping.ts';

const output = (stage: string, variable: string, key: string): string => outputOf(`Readmit-${stage}-Data`, variable, key);

const prepare = ({ stage, account, region }: Planned): Step => ({
  title: 'Be in the right account, with the right names',
  why: `Whoever has the policy readmit-${stage}-restore may do all but the deployment. One shell for all steps: they use its variables.`,
  commands: [
    `export AWS_REGION=${region}`,
    `[ "$(aws sts get-caller-identity --query Account --output text)" = ${account} ] || echo WRONG ACCOUNT: STOP HERE`,
    output(stage, 'OLD', 'TableInUse'),
    output(stage, 'KEY', 'KeyInUse'),
    output(stage, 'ROLE', 'RestoreRole'),
    'echo "$OLD under $KEY"',
  ],
});

const compare = ({ stage, moment }: Planned): Step => {
  const tables = `--stage ${stage} --old $OLD --restored ${restoredName(stage, moment)}`;
  return {
    title: 'Compare, before anything rests on the new table',
    why: 'It says first whether every history is whole and the new table is an earlier copy of the old one. If not, choose another moment: nothing has been changed, and the stage can start again as it was (the last steps). Then it lists what came after. Give each State its own list, which holds nothing of the other’s own files, and keep the whole one: it does.',
    commands: [
      `npm run -s restore -- reconcile ${tables} --json > reconciled.json`,
      `npm run -s restore -- reconcile ${tables} | tee reconciled.txt`,
      `npm run -s restore -- reconcile ${tables} --state XX   # for each State`,
    ],
  };
};

const change = ({ stage, moment }: Planned): readonly Step[] => {
  const setting = `"table": { "name": "${restoredName(stage, moment)}", "streamArn": "$STREAM", "keyArn": "$KEY" }`;
  return [
    {
      title: `Set the table in the stage ${stage} of cdk.json`,
      why: 'The own table stays in its stack, as the witness of what came after; nothing is copied from it. Commit this: a deployment without it would put the stage back on the old table.',
      commands: [`echo "${setting.replaceAll('"', '\\"')}"   # beside "account" and "region"`],
    },
    {
      title: 'Deploy, with everything still stopped',
      why: 'A new version takes over by a tenth: as long as that lasts, the two versions would work on two tables. So nothing starts before the deployment has ended. From then on no function may read the old table, of whatever version it is. Deploy the release that is deployed now, with this one setting and nothing else.',
      commands: [
        `npx cdk diff Readmit-${stage}-Data Readmit-${stage}-Service --context stage=${stage}`,
        `npx cdk deploy Readmit-${stage}-Data Readmit-${stage}-Service --context stage=${stage}`,
      ],
    },
  ];
};

const afterwards = ({ stage, moment }: Planned): Step => ({
  title: 'Afterwards',
  why: 'Keep the old table until the last line of the list is done and proven: it alone knows what was done meanwhile. No earlier version of a function is gone back to: it asks for the old table, and is refused.',
  commands: [
    `aws dynamodb update-time-to-live --table-name ${restoredName(stage, moment)} --time-to-live-specification Enabled=true,AttributeName=expiresAt`,
    `aws dynamodb describe-continuous-backups --table-name ${restoredName(stage, moment)}`,
  ],
});

/** How a stage is put on a table as it was at a moment, step by step. It does nothing itself. */
export const planOf = (planned: Planned): readonly Step[] => [
  prepare(planned),
  ...stopping(planned.stage),
  ...making(planned),
  compare(planned),
  ...change(planned),
  ...starting(planned.stage, planned.moment),
  afterwards(planned),
];
