import { vaultName } from '../../backup-vault.ts';
import { restoredName } from '../../restored-name.ts';
import type { Planned, Step } from './step.ts';

const untilActive = (table: string): string =>
  `until [ "$(aws dynamodb describe-table --table-name ${table} --query Table.TableStatus --output text)" = ACTIVE ]; do sleep 30; done`;

const byPointInTime = ({ moment }: Planned, table: string): readonly string[] => [
  'aws dynamodb describe-continuous-backups --table-name $OLD --query ContinuousBackupsDescription.PointInTimeRecoveryDescription',
  `aws dynamodb restore-table-to-point-in-time --source-table-name $OLD --target-table-name ${table} --restore-date-time ${moment} --billing-mode-override PAY_PER_REQUEST --sse-specification-override Enabled=true,SSEType=KMS,KMSMasterKeyId=$KEY`,
  untilActive(table),
];

const fromVault = ({ stage, moment }: Planned, table: string): readonly string[] => [
  `POINT=$(aws backup list-recovery-points-by-backup-vault --backup-vault-name ${vaultName(stage)} --by-created-before ${moment} --query "sort_by(RecoveryPoints[?Status=='COMPLETED'], &CreationDate)[-1].RecoveryPointArn" --output text)`,
  `JOB=$(aws backup start-restore-job --recovery-point-arn $POINT --iam-role-arn $ROLE --resource-type DynamoDB --metadata "targetTableName=${table},encryptionType=KMS,kmsMasterKeyArn=$KEY" --query RestoreJobId --output text)`,
  'until aws backup describe-restore-job --restore-job-id $JOB --query Status --output text | grep -E "COMPLETED|ABORTED|FAILED"; do sleep 30; done',
  untilActive(table),
];

/** How the restored table is made, and given what is not restored with it. */
export const making = (planned: Planned): readonly Step[] => {
  const table = restoredName(planned.stage, planned.moment);
  return [
    {
      title: `Make the table as it was at ${planned.moment}`,
      why:
        planned.from === 'vault'
          ? 'Beyond 35 days there are the backups of the vault: the table is that of the last one before the moment. One that was copied elsewhere is copied back into this vault first.'
          : 'Point-in-time recovery makes a new table and leaves the old one as it is. The key is named: without it the new one could stand under a key of AWS.',
      commands: planned.from === 'vault' ? fromVault(planned, table) : byPointInTime(planned, table),
    },
    {
      title: 'Give it its stream, recovery and protection',
      why: 'None of these is restored with a table. What it forgets by time waits for the last step, so that nothing goes from it before it is compared.',
      commands: [
        `aws dynamodb update-table --table-name ${table} --stream-specification StreamEnabled=true,StreamViewType=NEW_IMAGE --deletion-protection-enabled`,
        untilActive(table),
        `aws dynamodb update-continuous-backups --table-name ${table} --point-in-time-recovery-specification PointInTimeRecoveryEnabled=true`,
        `STREAM=$(aws dynamodb describe-table --table-name ${table} --query Table.LatestStreamArn --output text)`,
      ],
    },
  ];
};
